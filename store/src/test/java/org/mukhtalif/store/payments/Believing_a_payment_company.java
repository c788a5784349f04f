package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.OrderState;

@StoreTest
class Believing_a_payment_company extends OrdersPaidOnline {

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

    private void send(String notice, int answer) throws Exception {
        mvc.perform(post("/payments/notifications").content(notice)).andExpect(status().is(answer));
    }
}
