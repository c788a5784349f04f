package org.mukhtalif.store.transfers;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.Payments;
import org.springframework.stereotype.Component;

/// Answers the privacy engine for the receipt of a transfer: it is shown to whoever looks for the money while the
/// money is awaited, and its clock starts when it is awaited no longer.
@Component
class TransferCases implements CaseStates, PersonalDataHolder {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Orders orders;
    private final Payments payments;
    private final ReceiptRows rows;
    private final Clock clock;

    TransferCases(Orders orders, Payments payments, ReceiptRows rows, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.rows = rows;
        this.clock = clock;
    }

    /// Whether somebody still looks for this order's transfer.
    boolean isAwaited(Order order) {
        return payments.find(order.payment()).flatMap(this::awaitedUntil).isPresent();
    }

    @Override
    public String kind() {
        return CaseId.transfer("M").kind();
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (recipient.kind() != Recipient.Kind.ACCOUNTANT || purpose != Purpose.PAYMENT)
            return new Standing.NotEntitled("receipts-are-for-accountants");
        return paymentOf(caseId)
                .flatMap(this::awaitedUntil)
                .<Standing>map(Standing.Entitled::new)
                .orElseGet(() -> new Standing.NotEntitled("transfer-not-awaited"));
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var numbers = cases.stream()
                .map(each -> OrderNumber.of(each.caseId().number()))
                .flatMap(Optional::stream)
                .collect(toSet());
        var sent = rows.among(numbers);
        var parties = orders.partiesOf(sent.keySet());
        return cases.stream()
                .filter(each -> OrderNumber.of(each.caseId().number())
                        .map(parties::get)
                        .flatMap(known -> known.buyer())
                        .filter(each.subject()::equals)
                        .isPresent())
                .collect(toSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return paymentOf(caseId).flatMap(payment -> switch (payment) {
            case Payment.Started _, Payment.Authorised _ -> Optional.empty();
            case Payment.Captured captured -> Optional.of(captured.capturedAt());
            case Payment.Refunded refunded -> Optional.of(refunded.refundedAt());
            case Payment.Cancelled cancelled -> Optional.of(cancelled.cancelledAt());
            case Payment.Expired expired -> Optional.of(expired.expiredAt());
            case Payment.Failed failed -> Optional.of(failed.failedAt());
        });
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals(kind())) rows.forget(caseId.number());
    }

    private Optional<Payment> paymentOf(CaseId caseId) {
        return OrderNumber.of(caseId.number()).flatMap(orders::find).flatMap(order -> payments.find(order.payment()));
    }

    /// Money that comes late is looked for too.
    private Optional<Instant> awaitedUntil(Payment payment) {
        if (payment.method() != PaymentMethod.BANK_TRANSFER) return Optional.empty();
        var now = clock.instant();
        return switch (payment) {
            case Payment.Started _ -> Optional.of(now.plus(A_DAY));
            case Payment.Expired expired ->
                Optional.of(expired.expiredAt().plus(BankTransfers.LOOKED_FOR)).filter(now::isBefore);
            case Payment.Authorised _, Payment.Captured _, Payment.Refunded _, Payment.Cancelled _, Payment.Failed _ ->
                Optional.empty();
        };
    }
}
