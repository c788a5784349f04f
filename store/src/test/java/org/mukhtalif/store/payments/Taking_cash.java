package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Taking_cash {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    Payments payments;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_same_part_is_taken_once() {
        var reference = started(10_000);

        in(() -> payments.capture(reference, "17", Money.halalas(4_000), NOON));
        in(() -> payments.capture(reference, "17", Money.halalas(4_000), NOON));

        assertThat(payments.find(reference))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Started.class,
                        started -> assertThat(started.taken()).isEqualTo(Money.halalas(4_000)));
    }

    @Test
    void a_part_that_was_taken_is_not_called_off() {
        var reference = started(10_000);

        in(() -> payments.capture(reference, "17", Money.halalas(10_000), NOON));
        in(() -> payments.release(reference, "17", Money.halalas(10_000), NOON));

        assertThat(payments.find(reference)).get().isInstanceOf(Payment.Captured.class);
    }

    @Test
    void what_is_left_after_a_part_was_called_off_completes_it() {
        var reference = started(10_000);

        in(() -> payments.capture(reference, "17", Money.halalas(4_000), NOON));
        in(() -> payments.release(reference, "18", Money.halalas(6_000), NOON));

        assertThat(payments.find(reference))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Captured.class,
                        captured -> assertThat(captured.due()).isEqualTo(Money.halalas(4_000)));
    }

    @Test
    void an_unknown_method_is_not_one() {
        assertThat(PaymentMethod.of("gold")).isEmpty();
        assertThat(PaymentMethod.of("cash-on-delivery")).contains(PaymentMethod.CASH_ON_DELIVERY);
    }

    private PaymentReference started(long halalas) {
        var reference = PaymentReference.random();
        in(() -> payments.start(reference, PaymentMethod.CASH_ON_DELIVERY, Money.halalas(halalas), NOON));
        return reference;
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }
}
