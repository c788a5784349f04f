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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Paying_online {

    private static final String GOOD_CARD = "4201320111111010";
    private static final String EMPTY_CARD = "4201320000311101";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    Simulator simulator;

    @Autowired
    Shop shop;

    @AfterEach
    void behaveWellAgain() {
        simulator.behave(Map.of());
        clock.reset();
    }

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
    void a_message_that_comes_twice_late_or_in_another_order_changes_nothing_more() throws Exception {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);
        simulator.pay(page.address(), EMPTY_CARD);
        var failed = noticeFor(page);
        simulator.pay(page.address(), GOOD_CARD);
        var paid = noticeFor(page);

        send(paid, 200);
        send(paid, 200);
        clock.advance(Duration.ofHours(2));
        send(failed, 200);
        send(paid, 200);

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(shop.capturesOf(order)).isEqualTo(1);
    }

    @Test
    void a_forged_message_is_refused_and_a_claim_is_never_believed() throws Exception {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);
        simulator.behave(Map.of("notices", "forged"));
        simulator.pay(page.address(), EMPTY_CARD);
        send(noticeFor(page), 401);
        simulator.behave(Map.of());

        simulator.pay(page.address(), EMPTY_CARD);
        send(noticeFor(page).replace("payment_faild", "payment_paid").replace("\"failed\"", "\"paid\""), 200);

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Placed.class);
        assertThat(shop.payment(order)).isInstanceOf(Payment.Started.class);
    }

    @Test
    void a_message_that_is_too_long_or_no_json_is_refused() throws Exception {
        send("x".repeat(70_000), 413);
        send("{", 401);
        send("", 401);
    }

    @Test
    void another_amount_stops_the_order_and_raises_an_alarm() {
        var offer = shop.anOffer(9);
        var order = shop.ordered(offer);
        var page = shop.page(order);
        simulator.behave(Map.of("amount-off", "-100"));
        simulator.pay(page.address(), GOOD_CARD);

        shop.look(page);

        assertThat(shop.payment(order)).isInstanceOf(Payment.Failed.class);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Cancelled.class);
        assertThat(shop.stockOf(offer)).isEqualTo(9);
        assertThat(shop.alarmsFor(order)).containsExactly("OTHER_AMOUNT");
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
    void the_reconciler_settles_within_five_minutes_what_nobody_told_even_if_answers_get_lost() {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);
        simulator.behave(Map.of("holding", "", "notices", "never"));
        simulator.pay(page.address(), GOOD_CARD);
        simulator.behave(Map.of("silences", "3", "notices", "never"));

        var until = clock.instant().plus(Duration.ofMinutes(5));
        while (clock.instant().isBefore(until)) {
            clock.advance(Duration.ofSeconds(10));
            shop.reconcile();
        }

        assertThat(shop.payment(order)).isInstanceOf(Payment.Captured.class);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
        assertThat(shop.capturesOf(order)).isEqualTo(1);
    }

    @Test
    void a_page_whose_opening_was_never_answered_is_found_again() {
        var order = shop.ordered(shop.anOffer(9));
        simulator.behave(Map.of("silences", "1"));
        assertThat(shop.tryPage(order)).isInstanceOf(PayPage.NotNow.class);

        clock.advance(Duration.ofSeconds(30));
        var page = shop.page(order);
        simulator.pay(page.address(), GOOD_CARD);
        shop.look(page);

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

    @Test
    void money_that_comes_late_goes_back_if_the_goods_are_gone() {
        var offer = shop.anOffer(1);
        var order = shop.lapsedThenPaid(offer, clock, simulator, GOOD_CARD, () -> shop.ordered(offer));

        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Cancelled.class);
        assertThat(shop.happenings(order)).containsExactly(Happening.Kind.LAPSED, Happening.Kind.PAID_IN_VAIN);
        shop.refundAll();
        assertThat(shop.payment(order)).isInstanceOf(Payment.Refunded.class);
    }

    @Test
    void what_was_paid_is_given_back_through_the_company_once_even_if_its_answer_gets_lost() {
        var order = shop.paid(simulator, GOOD_CARD, shop.anOffer(9));
        assertThat(shop.cancel(order)).isTrue();
        simulator.behave(Map.of("silences", "1"));

        shop.refundAll();
        for (int minute = 0; minute < 10; minute++) {
            clock.advance(Duration.ofMinutes(1));
            shop.refundAll();
        }

        assertThat(shop.payment(order)).isInstanceOf(Payment.Refunded.class);
        assertThat(simulator.notices().stream()
                        .filter(notice -> notice.contains("payment_refunded"))
                        .filter(notice -> notice.contains(order.number().value())))
                .hasSize(1);
    }

    @Test
    void a_refund_that_the_company_refuses_becomes_a_transfer_for_somebody_of_the_store() {
        var order = shop.paid(simulator, GOOD_CARD, shop.anOffer(9));
        simulator.behave(Map.of("refusing-refunds", ""));
        shop.cancel(order);

        shop.refundAll();

        assertThat(shop.refundsOf(order))
                .singleElement()
                .satisfies(refund -> assertThat(refund.way()).isEqualTo(Refund.Way.TRANSFER));
        assertThat(shop.alarmsFor(order)).containsExactly("REFUND_REFUSED");
    }

    @Test
    void who_pays_for_an_order_that_was_called_off_gets_it_back() {
        var order = shop.ordered(shop.anOffer(9));
        var page = shop.page(order);
        assertThat(shop.callOff(order)).isTrue();
        assertThat(simulator.pay(page.address(), GOOD_CARD)).isTrue();

        shop.look(page);
        clock.advance(Duration.ofMinutes(1));
        shop.reconcile();

        assertThat(shop.payment(order)).isInstanceOf(Payment.Cancelled.class);
        assertThat(shop.attemptOf(page)).isEqualTo(Attempt.State.RETURNED);
    }

    private String noticeFor(PayPage.Ready page) {
        var id = page.address().getPath().substring("/pay/".length());
        return simulator.notices().stream()
                .filter(notice -> notice.contains(id))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void send(String notice, int answer) throws Exception {
        mvc.perform(post("/payments/notifications").content(notice)).andExpect(status().is(answer));
    }
}
