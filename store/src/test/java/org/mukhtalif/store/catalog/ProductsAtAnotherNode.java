package org.mukhtalif.store.catalog;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// The shop of these tests holds nothing; the node looked at is another one on the same database, which hears by
/// PostgreSQL alone what was changed.
abstract class ProductsAtAnotherNode {

    @Autowired
    Goods goods;

    @Autowired
    Products shop;

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

    HeldProducts held;

    Products node;

    AddedProduct dates;

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

    void waitUntilItHolds() {
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
    void renameUnheard(String name) {
        db.sql("update catalog.product set name_ar = :name where id = :id")
                .param("name", name)
                .param("id", dates.id().value())
                .update();
    }

    String slug() {
        return "product-" + dates.code().replace("product-", "");
    }

    String openPage() {
        return node.bySlug(slug()).orElseThrow().name().ar();
    }

    String line() {
        return node.onSale(dates.variants().values())
                .values()
                .iterator()
                .next()
                .productName()
                .ar();
    }
}
