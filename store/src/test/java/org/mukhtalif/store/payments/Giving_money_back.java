package org.mukhtalif.store.payments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        assertThat(refunds.waiting(Refund.Way.TRANSFER, Optional.empty(), 1_000))
                .extracting(Refund::id)
                .doesNotContain(first, second);
    }

    @Test
    void who_calls_a_part_off_gets_back_what_is_left_of_it() {
        var reference = captured(10_000);
        refund(reference, RefundId.random(), 1_000);

        in(() -> payments.callOff(reference, "17", Money.halalas(10_000), NOON));
        in(() -> payments.callOff(reference, "17", Money.halalas(10_000), NOON));

        assertThat(refunds.of(reference))
                .extracting(Refund::amount)
                .containsExactlyInAnyOrder(Money.halalas(1_000), Money.halalas(9_000));
    }

    @Test
    void money_of_one_part_is_never_given_back_for_another() {
        var reference = capturedInTwo(4_000, 6_000);

        assertThat(refund(reference, RefundId.random(), 4_001))
                .isEqualTo(new RefundResult.TooMuch(Money.halalas(4_000)));
        assertThat(refund(reference, RefundId.random(), 4_000)).isInstanceOf(RefundResult.Asked.class);
        assertThat(refund(reference, RefundId.random(), 1)).isEqualTo(new RefundResult.TooMuch(Money.halalas(0)));
        in(() -> payments.callOff(reference, "18", Money.halalas(6_000), NOON));

        assertThat(refunds.of(reference))
                .extracting(Refund::amount)
                .containsExactlyInAnyOrder(Money.halalas(4_000), Money.halalas(6_000));
    }

    @Test
    void a_part_called_off_while_others_ask_for_some_of_it_goes_back_whole_and_no_more() throws Exception {
        var reference = capturedInTwo(10_000, 6_000);
        var tries = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    if (n == 20) in(() -> payments.callOff(reference, "17", Money.halalas(10_000), NOON));
                    else refund(reference, RefundId.random(), 370);
                    return true;
                })
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : people.invokeAll(tries)) each.get();
        }

        assertThat(refunds.of(reference).stream().map(Refund::amount).reduce(Money::plus))
                .contains(Money.halalas(10_000));
    }

    @Test
    void the_database_itself_refuses_to_give_back_more_of_a_part_than_was_taken_for_it() {
        var reference = capturedInTwo(4_000, 6_000);

        assertThatThrownBy(
                        () -> db.sql("""
                update payments.part
                   set refunded_minor = 4001
                 where reference = :reference
                   and part = '17'
                """).param("reference", reference.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private PaymentReference capturedInTwo(long first, long second) {
        var reference = PaymentReference.random();
        in(() -> {
            payments.start(
                    reference,
                    PaymentMethod.CASH_ON_DELIVERY,
                    List.of(new Share("17", Money.halalas(first)), new Share("18", Money.halalas(second))),
                    NOON);
            payments.capture(reference, "17", Money.halalas(first), NOON);
            payments.capture(reference, "18", Money.halalas(second), NOON);
        });
        return reference;
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
        return requireNonNull(
                transaction.execute(_ -> payments.refund(reference, "17", id, Money.halalas(halalas), NOON)));
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }
}
