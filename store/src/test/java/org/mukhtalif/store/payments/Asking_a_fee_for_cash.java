package org.mukhtalif.store.payments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderDraft;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.PaymentFee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Asking_a_fee_for_cash {

    private static final PaymentFee FEE = new PaymentFee(Money.halalas(1_500), Money.halalas(196));

    @Autowired
    Shop shop;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Cancellations cancellations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void it_is_a_line_of_its_own_with_vat_in_it_and_a_share_of_the_store() {
        var order = withFee();

        assertThat(order.total()).isEqualTo(order.items().plus(order.shipping()).plus(FEE.price()));
        assertThat(order.vat())
                .isEqualTo(order.parts().stream().map(part -> part.vat()).reduce(FEE.vat(), Money::plus));
        assertThat(payments.sharesOf(order.payment())).contains(new Share("store", FEE.price()));
    }

    @Test
    void it_is_taken_with_the_first_parcel_that_is_handed_over() {
        var order = withFee();

        order.merchants().forEach(merchant -> shopping.delivered(order.number(), merchant));

        assertThat(payments.find(order.payment()))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Captured.class,
                        captured -> assertThat(captured.due()).isEqualTo(order.total()));
    }

    @Test
    void nobody_owes_it_once_every_part_was_called_off() {
        var order = withFee();

        order.merchants().forEach(merchant -> cancellations.cancel(order.number(), merchant));

        assertThat(payments.find(order.payment()))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Cancelled.class,
                        cancelled -> assertThat(cancelled.due()).isEqualTo(Money.halalas(0)));
    }

    private Order withFee() {
        var like = shop.ordered("cash-on-delivery", shop.anOffer(5), shop.anOffer(5));
        var at = clock.instant();
        var number = orders.freshNumber();
        var draft = new OrderDraft(
                number,
                at,
                like.parties(),
                false,
                "ar",
                like.termsVersion(),
                PaymentReference.random(),
                FEE,
                Optional.empty(),
                like.parts());
        return requireNonNull(transaction.execute(_ -> {
            var order = orders.placeConfirmed(draft);
            payments.start(draft.payment(), PaymentMethod.CASH_ON_DELIVERY, order.shares(), at);
            return orders.find(number).orElseThrow();
        }));
    }
}
