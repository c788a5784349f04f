package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.OrderState;

@StoreTest
class Giving_back_what_was_paid_online extends OrdersPaidOnline {

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
}
