package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.language.Bilingual;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// The shop of these tests holds nothing; the node looked at is another one on the same database, which hears by
/// PostgreSQL alone what was changed.
@StoreTest
class Holding_products {

    @Autowired
    Goods goods;

    @Autowired
    Products shop;

    @Autowired
    Moderation moderation;

    @Autowired
    Brands brands;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private HeldProducts held;
    private Products node;
    private AddedProduct dates;

    @BeforeEach
    void another_node_holds_what_it_read() {
        held = new HeldProducts(source, db, new HeldProductsSettings(DataSize.ofMegabytes(1)));
        node = new Products(db, transaction, events, clock, held);
        held.start();
        dates = goods.product(goods.merchant(), goods.section(), "تمر", "Dates");
        waitUntilItHolds();
    }

    @AfterEach
    void the_other_node_ends() {
        held.stop();
    }

    @Test
    void a_page_and_a_line_are_read_once_while_nothing_changes() {
        openPage();
        line();

        renameUnheard("عجوة");

        assertThat(openPage()).isEqualTo("تمر");
        assertThat(line()).isEqualTo("تمر");
    }

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

    private void waitUntilItHolds() {
        await().until(() -> {
            var readings = new AtomicInteger();
            for (int times = 0; times < 2; times++)
                held.lines(List.copyOf(dates.variants().values()), asked -> {
                    readings.incrementAndGet();
                    return shop.onSale(asked);
                });
            return readings.get() < 2;
        });
    }

    /// By hand in the database, as nobody in the shop does it.
    private void renameUnheard(String name) {
        db.sql("update catalog.product set name_ar = :name where id = :id")
                .param("name", name)
                .param("id", dates.id().value())
                .update();
    }

    private String slug() {
        return "product-" + dates.code().replace("product-", "");
    }

    private String openPage() {
        return node.bySlug(slug()).orElseThrow().name().ar();
    }

    private String line() {
        return node.onSale(dates.variants().values())
                .values()
                .iterator()
                .next()
                .productName()
                .ar();
    }
}
