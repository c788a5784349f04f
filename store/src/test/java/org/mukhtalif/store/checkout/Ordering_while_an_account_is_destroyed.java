package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Two tabs of one shopper: in one she orders, in the other she has her data destroyed.
@StoreTest
class Ordering_while_an_account_is_destroyed {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Checkout checkout;

    @Autowired
    Orders orders;

    @Autowired
    SubjectRequests requests;

    @Autowired
    DataSource store;

    @Autowired
    JdbcClient db;

    private People.Somebody sara;
    private OfferId dates = new OfferId(1);
    private Placement placement;

    @BeforeEach
    void she_is_about_to_order() {
        sara = people.shopper();
        dates = goods.anOffer(4_200, 9);
        placement = shopping.placement(shopping.cart(Map.of(dates, 1)), Optional.of(sara.subject()), Shopping.sara());
    }

    @Test
    void once_the_destruction_has_begun_nothing_is_ordered_and_the_cart_is_kept() {
        accounts.leave(sara.subject());
        assertThat(checkout.place(placement)).isEqualTo(new PlacementResult.AccountLeaving());
        assertThat(orders.numbersOf(sara.subject())).isEmpty();

        accounts.stay(sara.subject());
        assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.Placed.class);
    }

    @Test
    void with_an_account_that_is_gone_nothing_is_ordered() throws Exception {
        assertThat(destroyed()).isEqualTo(200);
        assertThat(checkout.place(placement)).isEqualTo(new PlacementResult.AccountLeaving());
    }

    @Test
    void an_order_that_is_being_placed_is_waited_for_and_called_off_with_the_rest() throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor();
                var goods = store.getConnection()) {
            hold(goods);
            var ordering = both.submit((Callable<PlacementResult>) () -> checkout.place(placement));
            await().until(() -> waits("%offers.offer%"));
            var destroying = both.submit((Callable<Integer>) this::destroyed);
            await().until(() -> waits("%leaving_since%"));
            goods.rollback();

            var placed = (PlacementResult.Placed) ordering.get();
            assertThat(destroying.get()).isEqualTo(200);
            var order = orders.find(placed.number()).orElseThrow();
            assertThat(order.state()).isInstanceOf(OrderState.Cancelled.class);
            assertThat(order.subject()).isEmpty();
            assertThat(requests.holdings(sara.subject())).isEmpty();
        }
    }

    private int destroyed() throws Exception {
        return web.perform(post("/me/privacy/destruction")
                        .cookie(sara.session())
                        .param("password", People.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void hold(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select id from offers.offer where id = %s for no key update".formatted(dates));
        }
    }

    private boolean waits(String statement) {
        return db.sql("""
                select exists (select 1
                                 from pg_stat_activity
                                where wait_event_type = 'Lock'
                                  and query like :statement)
                """).param("statement", statement).query(Boolean.class).single();
    }
}
