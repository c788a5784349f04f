package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Holding_products extends ProductsAtAnotherNode {

    @Test
    void a_page_and_a_line_are_read_once_while_nothing_changes() {
        openPage();
        line();

        renameUnheard("عجوة");

        assertThat(openPage()).isEqualTo("تمر");
        assertThat(line()).isEqualTo("تمر");
    }

    @Test
    void a_change_here_is_seen_by_whoever_asks_next() {
        openPage();
        line();

        transaction.executeWithoutResult(_ -> {
            renameUnheard("عجوة");
            held.changed(dates.id());
        });

        assertThat(openPage()).isEqualTo("عجوة");
        assertThat(line()).isEqualTo("عجوة");
    }

    @Test
    void what_a_transaction_reads_of_itself_is_not_held() {
        transaction.executeWithoutResult(status -> {
            renameUnheard("لن يكون");
            assertThat(openPage()).isEqualTo("لن يكون");
            assertThat(line()).isEqualTo("لن يكون");
            status.setRollbackOnly();
        });

        assertThat(openPage()).isEqualTo("تمر");
        assertThat(line()).isEqualTo("تمر");
    }

    @Test
    void a_reading_that_began_before_a_change_is_not_held_after_it() {
        held.sheet("late", () -> {
            var before = shop.bySlug(slug());
            held.changed(dates.id());
            return before;
        });

        assertThat(held.sheet("late", Optional::empty)).isEmpty();
    }
}
