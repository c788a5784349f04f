package org.mukhtalif.store.backoffice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Alarm;
import org.mukhtalif.store.payments.Alarms;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Refund;
import org.mukhtalif.store.payments.Refunds;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of money that waits for a decision.
@Component
class PaymentsPages {

    static final int TRANSFERS = 50;

    private static final String PATH = "/staff/payments";
    private static final int MOST = 100;

    private final Orders orders;
    private final Alarms alarms;
    private final BankTransfers transfers;
    private final Refunds refunds;
    private final TransferReceipts receipts;

    PaymentsPages(Orders orders, Alarms alarms, BankTransfers transfers, Refunds refunds, TransferReceipts receipts) {
        this.orders = orders;
        this.alarms = alarms;
        this.transfers = transfers;
        this.refunds = refunds;
        this.receipts = receipts;
    }

    Refunds refunds() {
        return refunds;
    }

    /// @param after the transfer with which the page before ended
    PaymentsPage show(SignedIn who, Optional<PaymentReference> after, Words words) {
        var unseen = alarms.unseen(MOST);
        var found = transfers.awaited(after, TRANSFERS + 1);
        var awaited = found.size() > TRANSFERS ? found.subList(0, TRANSFERS) : found;
        var back = refunds.waiting(Refund.Way.TRANSFER, MOST);
        var numbers = orders.paidBy(Stream.of(
                        unseen.stream().map(Alarm::reference),
                        awaited.stream().map(BankTransfers.Awaited::reference),
                        back.stream().map(Refund::reference))
                .flatMap(identity())
                .collect(toSet()));
        var sent = receipts.among(numbers.values());
        return new PaymentsPage(
                StaffLinks.of(who.role(), words),
                unseen.stream().map(alarm -> row(alarm, numbers, words)).toList(),
                awaited.stream()
                        .map(transfer -> row(transfer, numbers, sent.keySet(), words))
                        .toList(),
                back.stream().map(refund -> row(refund, numbers, words)).toList(),
                after.isPresent() ? PATH + "#transfers" : null,
                found.size() > TRANSFERS ? PATH + "?after=" + awaited.getLast().reference() + "#transfers" : null);
    }

    private static PaymentsPage.Row row(Alarm alarm, Map<PaymentReference, OrderNumber> numbers, Words words) {
        return new PaymentsPage.Row(
                "/staff/payments/alarms/" + alarm.id() + "/end",
                words.of("backoffice.payments.alarm." + alarm.kind()),
                order(alarm.reference(), numbers),
                alarm.amount(),
                alarm.raisedAt());
    }

    private static PaymentsPage.Row row(
            BankTransfers.Awaited awaited,
            Map<PaymentReference, OrderNumber> numbers,
            Set<OrderNumber> sent,
            Words words) {
        var number = Optional.ofNullable(numbers.get(awaited.reference()));
        return new PaymentsPage.Row(
                "/staff/payments/" + awaited.reference() + "/arrival",
                words.of("backoffice.payments.until", awaited.until()),
                order(awaited.reference(), numbers),
                awaited.due(),
                awaited.since(),
                number.filter(sent::contains)
                        .map(_ -> "/staff/payments/" + awaited.reference() + "/receipt")
                        .orElse(null));
    }

    private static PaymentsPage.Row row(Refund refund, Map<PaymentReference, OrderNumber> numbers, Words words) {
        return new PaymentsPage.Row(
                "/staff/payments/refunds/" + refund.id() + "/transfer",
                words.of("backoffice.payments.refund"),
                order(refund.reference(), numbers),
                refund.amount(),
                refund.askedAt());
    }

    private static String order(PaymentReference reference, Map<PaymentReference, OrderNumber> numbers) {
        return Optional.ofNullable(numbers.get(reference))
                .map(OrderNumber::value)
                .orElse("–");
    }
}
