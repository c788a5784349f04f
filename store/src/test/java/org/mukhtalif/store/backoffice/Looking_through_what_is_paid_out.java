package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.FreshNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Looking_through_what_is_paid_out {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    People people;

    @Autowired
    FreshNumbers numbers;

    @Autowired
    JdbcClient db;

    @Test
    void leads_from_page_to_page_past_all_cash_that_is_awaited() throws Exception {
        var merchant = goods.merchant();
        var delivered = Stream.generate(() -> numbers.next().value())
                .distinct()
                .limit(PayoutsPages.AWAITED + 1)
                .toList();
        deliverAtOneMoment(delivered, merchant.value());

        assertThat(seen(
                        new ListInPieces("/staff/payouts", "cash", PayoutsPages.AWAITED),
                        "value=\"(M-[0-9A-Z]{6})/[0-9]+/[0-9]+\""))
                .containsAll(delivered);

        db.sql("update payouts.sale set remitted_at = delivered_at where merchant_id = :merchant")
                .param("merchant", merchant.value())
                .update();
    }

    @Test
    void leads_from_page_to_page_past_all_batches() throws Exception {
        var made = IntStream.rangeClosed(0, PayoutsPages.MADE)
                .mapToObj(_ -> Long.toString(batch()))
                .toList();

        assertThat(seen(
                        new ListInPieces("/en/staff/payouts", "batches", PayoutsPages.MADE),
                        "/staff/payouts/batches/([0-9]+)\""))
                .containsAll(made);
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none() throws Exception {
        for (var none : List.of(
                "cash=elsewhere&batches=0",
                "cash=2026-13-23T12:00:00Z_M-7K3Q92_1&batches=-1",
                "cash=2026-11-23T12:00:00Z_M-7K3Q9I_1&batches=9999999999999999999"))
            ListInPieces.assertBeginning(web, people.with(Role.OPERATOR), "/staff/payouts?" + none);
    }

    private Set<String> seen(ListInPieces list, String each) throws Exception {
        return list.seen(web, people.with(Role.OPERATOR), each);
    }

    /// All of them, so that no two can be told apart by their time.
    private void deliverAtOneMoment(List<String> orders, long merchant) {
        db.sql("""
                insert into payouts.sale (order_number, merchant_id, method, is_cash, delivered_at, release_from,
                                          released_at, gross_minor, currency)
                select o.number, :merchant, 'cash-on-delivery', true, timestamptz '2026-11-23T12:00:00.123456Z',
                       timestamptz '2026-12-01T00:00Z', timestamptz '2026-12-01T00:00Z', 100, 'SAR'
                  from unnest(:orders) as o (number)
                """)
                .param("merchant", merchant)
                .param("orders", orders.toArray(String[]::new))
                .update();
    }

    private long batch() {
        return db.sql("""
                insert into payouts.batch (id, made_at)
                select coalesce(max(b.id), 0) + 1, timestamptz '2026-11-23T12:00Z'
                  from payouts.batch b
                returning id
                """).query(Long.class).single();
    }
}
