package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;

@StoreTest
class Paying_online extends OrdersPaidOnline {

    @Test
    void an_order_waits_for_its_money_and_goes_on_when_the_company_has_it() {
        var order = shop.ordered(shop.anOffer(9));
        assertThat(order.state()).isInstanceOf(OrderState.Placed.class);
        assertThat(shop.parcelsOf(order)).isZero();

        var page = shop.page(order);
        assertThat(simulator.pay(page.address(), GOOD_CARD)).isTrue();
        shop.look(page);

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(shop.payment(order)).isInstanceOf(Payment.Captured.class);
        assertThat(shop.parcelsOf(order)).isEqualTo(1);
        assertThat(shop.happenings(order)).containsExactly(Happening.Kind.PAID);
    }

    @Test
    void each_merchants_share_is_kept_and_adds_up() {
        var order = shop.ordered(shop.anOffer(3), shop.anOffer(3));

        var shares = shop.shares(order);

        assertThat(shares).hasSize(2);
        assertThat(shares.stream().map(Share::amount).reduce(Money::plus)).contains(order.total());
    }

    @Test
    void a_declined_card_leaves_the_order_open_for_another_try() {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);

        assertThat(simulator.pay(page.address(), EMPTY_CARD)).isFalse();
        shop.look(page);

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Placed.class);
        var again = shop.page(order);
        assertThat(again.declined()).isEqualTo(1);
        assertThat(simulator.pay(again.address(), GOOD_CARD)).isTrue();
        shop.look(again);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
    }

    @Test
    void the_browser_and_the_message_at_once_a_thousand_times_make_one_order_and_one_capture_each() throws Exception {
        var offer = shop.anOffer(1_000);
        try (var both = Executors.newFixedThreadPool(8, Thread.ofVirtual().factory())) {
            Callable<Order> race = () -> {
                var order = shop.ordered(offer);
                var page = shop.page(order);
                simulator.pay(page.address(), GOOD_CARD);
                var notice = noticeFor(page);
                Callable<Object> browser = () -> {
                    shop.look(page);
                    return "";
                };
                Callable<Object> message =
                        () -> mvc.perform(post("/payments/notifications").content(notice))
                                .andExpect(status().isOk());
                try (var pair = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (var each : pair.invokeAll(List.of(browser, message))) each.get();
                }
                return order;
            };
            for (var done :
                    both.invokeAll(IntStream.range(0, 1_000).mapToObj(_ -> race).toList())) {
                var order = done.get();
                assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
                assertThat(shop.capturesOf(order)).isEqualTo(1);
                assertThat(shop.happenings(order)).containsExactly(Happening.Kind.PAID);
                assertThat(shop.parcelsOf(order)).isEqualTo(1);
            }
        }
        assertThat(shop.stockOf(offer)).isZero();
    }

    @Test
    void money_that_is_held_is_taken_at_once() {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);
        simulator.behave(Map.of("holding", ""));
        simulator.pay(page.address(), GOOD_CARD);

        shop.look(page);

        assertThat(shop.payment(order)).isInstanceOf(Payment.Captured.class);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
    }

    @Test
    void an_order_that_is_not_paid_in_time_gives_its_goods_back_and_its_page_is_closed() {
        var offer = shop.anOffer(1);
        var order = shop.ordered(offer);
        var page = shop.page(order);
        assertThat(shop.stockOf(offer)).isZero();

        clock.advance(Duration.ofMinutes(31));
        shop.reconcile();

        assertThat(shop.payment(order)).isInstanceOf(Payment.Expired.class);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Cancelled.class);
        assertThat(shop.happenings(order)).containsExactly(Happening.Kind.LAPSED);
        assertThat(shop.stockOf(offer)).isEqualTo(1);
        assertThat(simulator.pay(page.address(), GOOD_CARD)).isFalse();
    }

    @Test
    void money_that_comes_late_takes_the_order_up_again_if_the_goods_are_there() {
        var offer = shop.anOffer(1);
        var order = shop.lapsedThenPaid(offer, clock, simulator, GOOD_CARD);

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(shop.happenings(order)).containsExactly(Happening.Kind.LAPSED, Happening.Kind.PAID_LATE);
        assertThat(shop.stockOf(offer)).isZero();
    }
}
