package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
class Looking_through_what_waits {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Workbench workbench;

    @Autowired
    JdbcClient db;

    private MerchantId nakhil;

    @BeforeEach
    void al_nakhil_sells() {
        nakhil = goods.merchant();
    }

    @Test
    @Transactional
    void leads_from_page_to_page_past_all_products_that_wait_for_a_look() throws Exception {
        var shelf = goods.section();
        var submitted = IntStream.rangeClosed(0, ProductReviews.ROWS)
                .mapToObj(_ -> goods.draft(nakhil, shelf, "تمر سكري", "Sukkari dates"))
                .peek(draft -> assertThat(workbench.submit(nakhil, draft.id())).isTrue())
                .map(draft -> draft.id().toString())
                .toList();
        atOneMoment();

        for (var page : List.of("/staff/products", "/en/staff/products"))
            assertThat(new ListInPieces(page, "waiting", ProductReviews.ROWS)
                            .seen(web, people.with(Role.OPERATOR), "/staff/products/([0-9]+)\""))
                    .containsAll(submitted);
    }

    @Test
    @Transactional
    void leads_from_page_to_page_past_all_returns_that_the_store_may_decide() throws Exception {
        var asked = returns(ReturnPages.LIST.most() + 1);

        for (var page : List.of("/staff/returns", "/en/staff/returns"))
            assertThat(new ListInPieces(page, "returns", ReturnPages.LIST.most())
                            .seen(web, people.with(Role.OPERATOR), "aria-label=\"(T-[0-9A-Z]{6})\""))
                    .containsAll(asked);
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none() throws Exception {
        for (var address : List.of(
                "/staff/products?waiting=0",
                "/staff/products?waiting=999999999999999999",
                "/en/staff/products?waiting=x",
                "/staff/returns?returns=T-222222",
                "/staff/returns?returns=1")) ListInPieces.assertBeginning(web, people.with(Role.OPERATOR), address);
    }

    private void atOneMoment() {
        db.sql("""
                update catalog.product
                   set state_at = timestamptz '2025-04-01T00:00:00.123456Z'
                 where merchant_id = :merchant
                """).param("merchant", nakhil.value()).update();
    }

    /// All of them asked at one moment.
    private List<String> returns(int count) {
        return db.sql("""
                with asked as (
                   insert into returns.goods_return (number, order_number, merchant_id, reason, asked_at, state,
                                                     state_since)
                   select 'T-' || translate(upper(left(md5(:mark || i), 6)), '01', 'XY'), 'M-7K3Q92', :merchant,
                          'DAMAGED', timestamptz '2025-04-01T00:00:00.123456Z', 'ASKED',
                          timestamptz '2025-04-01T00:00:00.123456Z'
                     from generate_series(1, :count) as g (i)
                       on conflict do nothing
                   returning number)
                insert into returns.returned_piece (return_number, position, quantity)
                select a.number, 0, 1
                  from asked a
                returning return_number
                """)
                .param("mark", UUID.randomUUID().toString())
                .param("merchant", nakhil.value())
                .param("count", count)
                .query(String.class)
                .list();
    }
}
