package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.SplitResult;
import org.mukhtalif.store.offers.Counted;
import org.mukhtalif.store.offers.StockMovement;
import org.mukhtalif.store.offers.StockReason;

@StoreTest
class Counting_the_shelf extends ShelfOfDates {

    @Test
    void the_ledger_says_why_there_are_fewer() throws Exception {
        assertThat(count("١٨", "damaged").getHeader("Location")).contains("stock-counted");
        assertThat(stock()).isEqualTo(18);
        assertThat(newest()).satisfies(movement -> {
            assertThat(movement.change()).isEqualTo(-2);
            assertThat(movement.after()).isEqualTo(18);
            assertThat(movement.reason()).isEqualTo(StockReason.DAMAGED);
        });
        assertThat(page("")).contains("تلف").contains("وصلت بضاعة").contains("-2");
        count("18", "recounted");
        assertThat(movements.of(dates, Optional.empty(), 10))
                .as("as many as known")
                .hasSize(2);
        count("25", "found");
        assertThat(stock()).isEqualTo(25);
    }

    @Test
    void what_is_ordered_and_not_packed_stands_on_the_shelf_and_cannot_be_sold() throws Exception {
        var cash = shopping.placed(shopping.placement(shopping.cart(Map.of(dates, 3))));
        var unpaid = shopping.placed(Shopping.paid("online", shopping.placement(shopping.cart(Map.of(dates, 2)))));
        assertThat(unpaid.parts()).hasSize(1);
        assertThat(promised.of(nakhil, dates)).isEqualTo(5);
        assertThat(stock()).isEqualTo(15);

        var refused = count("4", "lost");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("المطلوب الذي لم يُجهَّز");
        assertThat(stock()).isEqualTo(15);

        count("20", "recounted");
        assertThat(stock()).as("all twenty are there").isEqualTo(15);
        pack(cash);
        assertThat(promised.of(nakhil, dates)).isEqualTo(2);
        count("16", "lost");
        assertThat(stock()).isEqualTo(14);
        count("2", "expired");
        assertThat(stock()).isZero();
    }

    @Test
    void of_an_order_in_several_parcels_what_is_not_packed_is_promised() {
        var honey = goods.offer(goods.product(nakhil, goods.section(), "عسل سدر", "Sidr honey"), nakhil, 7_500, 10);
        var order = shopping.placed(
                Shopping.paid("bank-transfer", shopping.placement(shopping.cart(Map.of(dates, 5, honey, 1)))));
        assertThat(promised.of(nakhil, dates)).as("unpaid").isEqualTo(5);
        assertThat(transfers.received(order.payment())).isTrue();
        assertThat(promised.of(nakhil, dates)).as("paid").isEqualTo(5);

        var first = shopping.parcel(order.number(), nakhil).number();
        int place = order.parts().getFirst().lines().getFirst().offer().equals(dates) ? 0 : 1;
        assertThat(splitting.split(nakhil, first, Map.of(place, 2))).isInstanceOf(SplitResult.Done.class);
        assertThat(promised.of(nakhil, dates)).as("in two parcels").isEqualTo(5);
        steps.pack(nakhil, first);
        assertThat(promised.of(nakhil, dates)).as("three are packed").isEqualTo(2);
        assertThat(promised.of(nakhil, honey)).as("its parcel is packed").isZero();
    }

    @Test
    void every_order_that_has_not_ended_counts_and_only_those_are_looked_through() {
        for (int order = 0; order < 12; order++) shopping.placed(dates);
        assertThat(promised.of(nakhil, dates)).isEqualTo(12);
        var plan = Objects.requireNonNull(transaction.execute(_ -> {
            db.sql("set local enable_seqscan = off").update();
            return db.sql("""
                    explain
                     select l.quantity
                       from orders.merchant_order m
                       join orders.line_item l on l.order_number = m.order_number
                                              and l.merchant_id = m.merchant_id
                      where m.merchant_id = 1
                        and m.state in ('PLACED', 'CONFIRMED')
                        and l.offer_id = 1
                    """).query(String.class).list();
        }));
        assertThat(String.join("\n", plan)).contains("merchant_order_unended", "line_item_pkey");
    }

    @Test
    void a_reason_explains_what_happened_or_nothing_is_noted() throws Exception {
        for (var wrong : List.of(
                List.of("21", "damaged"),
                List.of("19", "found"),
                List.of("19", "received"),
                List.of("19", "taken"),
                List.of("19", ""),
                List.of("", "recounted"),
                List.of("-1", "recounted"),
                List.of("many", "recounted"),
                List.of("99999999", "recounted")))
            assertThat(count(wrong.getFirst(), wrong.getLast()).getStatus())
                    .as(wrong.toString())
                    .isEqualTo(422);
        assertThat(stock()).isEqualTo(20);
        assertThat(movements.of(dates, Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void nobody_orders_between_the_count_and_its_movement() throws Exception {
        var asked = new CountDownLatch(1);
        var cart = shopping.cart(Map.of(dates, 5));
        var placement = shopping.placement(cart);
        try (var shop = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = shop.submit(() -> {
                asked.await();
                return shopping.placed(placement);
            });
            var counted = offers.count(dates, 20, StockReason.RECOUNTED, () -> {
                int before = promised.of(nakhil, dates);
                asked.countDown();
                return before;
            });
            assertThat(counted).isEqualTo(new Counted.AsKnown());
            assertThat(order.get(30, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(stock() + promised.of(nakhil, dates)).isEqualTo(20);
    }

    @Test
    void the_movements_go_on_below_where_a_page_ended() throws Exception {
        for (int pieces = 21; pieces < 56; pieces++) offers.receive(dates, 1);
        var first = page("");
        assertThat(first).contains("حركات أقدم");
        var ids = movements.of(dates, Optional.empty(), 100).stream()
                .map(StockMovement::id)
                .toList();
        assertThat(ids).hasSize(36).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(movements.of(dates, Optional.of(ids.get(29)), 30).stream().map(StockMovement::id))
                .containsExactlyElementsOf(ids.subList(30, 36));
        assertThat(page("&below=" + ids.get(29))).doesNotContain("حركات أقدم").contains("وصلت بضاعة");
    }

    @Test
    void another_merchants_goods_are_not_counted() throws Exception {
        session = teller.of(goods.merchant());
        assertThat(count("5", "lost").getStatus()).isEqualTo(404);
        assertThat(stock()).isEqualTo(20);
    }
}
