package org.mukhtalif.store.payments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Giving_money_back {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void a_part_of_what_was_taken_is_given_back_and_waits_for_whoever_transfers_it() {
        var reference = captured(10_000);

        var asked = refund(reference, RefundId.random(), 4_000);

        assertThat(asked).isInstanceOf(RefundResult.Asked.class);
        assertThat(refunds.of(reference)).singleElement().isInstanceOf(Refund.Asked.class);
        assertThat(refund(reference, RefundId.random(), 6_001))
                .isEqualTo(new RefundResult.TooMuch(Money.halalas(6_000)));
    }

    @Test
    void asking_twice_gives_back_once() {
        var reference = captured(10_000);
        var id = RefundId.random();

        refund(reference, id, 4_000);

        assertThat(refund(reference, id, 4_000)).isInstanceOf(RefundResult.AskedBefore.class);
        assertThat(refund(reference, id, 4_001)).isInstanceOf(RefundResult.IdReused.class);
        assertThat(refund(captured(10_000), id, 4_000)).isInstanceOf(RefundResult.IdReused.class);
        assertThat(refunds.of(reference)).hasSize(1);
    }

    @Test
    void what_was_not_taken_is_not_given_back() {
        var owed = PaymentReference.random();
        in(() -> payments.start(owed, PaymentMethod.CASH_ON_DELIVERY, Money.halalas(10_000), NOON));

        assertThat(refund(owed, RefundId.random(), 1)).isEqualTo(new RefundResult.TooMuch(Money.halalas(0)));
        assertThat(refund(PaymentReference.random(), RefundId.random(), 1))
                .isInstanceOf(RefundResult.NoSuchPayment.class);
    }

    @Test
    void fifty_tries_at_once_never_give_back_more_than_was_taken() throws Exception {
        var reference = captured(10_000);
        Callable<RefundResult> attempt = () -> refund(reference, RefundId.random(), 700);

        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : shoppers.invokeAll(
                    IntStream.range(0, 50).mapToObj(_ -> attempt).toList())) each.get();
        }

        assertThat(refunds.of(reference)).hasSize(14);
    }

    @Test
    void one_refund_asked_for_fifty_times_at_once_is_one() throws Exception {
        var reference = captured(10_000);
        var id = RefundId.random();
        Callable<RefundResult> attempt = () -> refund(reference, id, 700);

        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : shoppers.invokeAll(
                    IntStream.range(0, 50).mapToObj(_ -> attempt).toList())) each.get();
        }

        assertThat(refunds.of(reference)).hasSize(1);
        assertThat(refund(reference, RefundId.random(), 9_300)).isInstanceOf(RefundResult.Asked.class);
    }

    @Test
    void the_database_itself_refuses_to_give_back_more_than_was_taken() {
        var reference = captured(10_000);

        assertThatThrownBy(
                        () -> db.sql("""
                update payments.payment
                   set refunded_minor = 10001
                 where reference = :reference
                """).param("reference", reference.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_payment_is_refunded_once_all_of_it_is_back() {
        var reference = captured(10_000);
        var first = RefundId.random();
        var second = RefundId.random();
        refund(reference, first, 4_000);
        refund(reference, second, 6_000);

        in(() -> assertThat(refunds.done(first, NOON)).isTrue());
        assertThat(payments.find(reference)).get().isInstanceOf(Payment.Captured.class);
        in(() -> assertThat(refunds.done(second, NOON)).isTrue());
        in(() -> assertThat(refunds.done(second, NOON)).isFalse());

        assertThat(payments.find(reference)).get().isInstanceOf(Payment.Refunded.class);
        assertThat(refunds.waiting(Refund.Way.TRANSFER, 100))
                .extracting(Refund::id)
                .doesNotContain(first, second);
    }

    private PaymentReference captured(long halalas) {
        var reference = PaymentReference.random();
        in(() -> {
            payments.start(reference, PaymentMethod.CASH_ON_DELIVERY, Money.halalas(halalas), NOON);
            payments.capture(reference, "17", Money.halalas(halalas), NOON);
        });
        return reference;
    }

    private RefundResult refund(PaymentReference reference, RefundId id, long halalas) {
        return requireNonNull(transaction.execute(_ -> payments.refund(reference, id, Money.halalas(halalas), NOON)));
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }
}
