package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.language.Bilingual;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Hearing_what_another_node_changed extends ProductsAtAnotherNode {

    @Autowired
    Moderation moderation;

    @Autowired
    Brands brands;

    @Test
    void a_change_at_one_node_is_heard_at_the_other() {
        openPage();
        line();

        transaction.executeWithoutResult(_ -> {
            renameUnheard("عجوة");
            events.publishEvent(new ProductPublished(dates.id()));
        });

        await().untilAsserted(() -> {
            assertThat(openPage()).isEqualTo("عجوة");
            assertThat(line()).isEqualTo("عجوة");
        });
    }

    @Test
    void what_one_transaction_changes_is_told_at_once_however_much_it_is() {
        openPage();
        line();
        var others = new ArrayList<AddedProduct>();
        for (int more = 0; more < 4; more++)
            others.add(goods.product(goods.merchant(), goods.section(), "تمر", "Dates"));

        var sent = Statements.sentBy(() -> transaction.executeWithoutResult(_ -> {
            renameUnheard("عجوة");
            others.forEach(other -> events.publishEvent(new ProductPublished(other.id())));
            events.publishEvent(new ProductPublished(dates.id()));
        }));

        assertThat(sent)
                .filteredOn(statement -> statement.contains("pg_notify"))
                .hasSize(1);
        await().untilAsserted(() -> {
            assertThat(openPage()).isEqualTo("عجوة");
            assertThat(line()).isEqualTo("عجوة");
        });
    }

    @Test
    void what_is_taken_off_the_shelves_cannot_be_bought_by_what_is_held() {
        openPage();
        line();

        assertThat(moderation.sendBack(dates.id(), "صورة غير واضحة")).isTrue();

        await().untilAsserted(() -> {
            assertThat(node.bySlug(slug())).isEmpty();
            assertThat(node.onSale(dates.variants().values())).isEmpty();
        });
    }

    @Test
    void a_brand_is_called_by_its_new_name() {
        var brand = brands.add(new Bilingual("نخيل " + dates.id(), "Nakhil " + dates.id()))
                .orElseThrow();
        db.sql("update catalog.product set brand_id = :brand where id = :id")
                .param("brand", brand.value())
                .param("id", dates.id().value())
                .update();
        assertThat(node.bySlug(slug())
                        .orElseThrow()
                        .attributes()
                        .getFirst()
                        .value()
                        .ar())
                .isEqualTo("نخيل " + dates.id());

        brands.rename(brand, new Bilingual("واحة " + dates.id(), "Oasis " + dates.id()));

        await().untilAsserted(() -> assertThat(node.bySlug(slug())
                        .orElseThrow()
                        .attributes()
                        .getFirst()
                        .value()
                        .ar())
                .isEqualTo("واحة " + dates.id()));
    }

    @Test
    void a_node_that_hears_nothing_holds_nothing_until_it_hears_again() {
        openPage();

        var hearing = """
                select pg_terminate_backend(a.pid)
                  from pg_stat_activity a
                 where a.query = 'listen catalog'
                """;
        assertThat(db.sql(hearing).query(Boolean.class).list()).contains(true);
        renameUnheard("عجوة");

        await().untilAsserted(() -> assertThat(openPage()).isEqualTo("عجوة"));
        waitUntilItHolds();
    }
}
