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
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of money that waits for a decision.
@Component
class PaymentsPages {

    /// What a page shows of each list.
    static final int ROWS = 50;

    private static final LongList ALARMS = list("alarms");
    private static final LongList TRANSFERS = list("transfers");
    private static final LongList REFUNDS = list("refunds");

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

    PaymentsPage show(SignedIn who, PlacesInLists places, Words words) {
        var unseen = alarms.unseen(places.alarm(), ALARMS.sought());
        var awaited = transfers.awaited(places.transfer(), TRANSFERS.sought());
        var back = refunds.waiting(Refund.Way.TRANSFER, places.refund(), REFUNDS.sought());
        var numbers = orders.paidBy(Stream.of(
                        unseen.stream().map(Alarm::reference),
                        awaited.stream().map(BankTransfers.Awaited::reference),
                        back.stream().map(Refund::reference))
                .flatMap(identity())
                .collect(toSet()));
        var sent = receipts.among(numbers.values());
        return new PaymentsPage(
                StaffLinks.of(who.role(), words),
                ALARMS.piece(unseen, places.alarm(), Alarm::id, alarm -> row(alarm, numbers, words)),
                TRANSFERS.piece(
                        awaited,
                        places.transfer(),
                        BankTransfers.Awaited::reference,
                        transfer -> row(transfer, numbers, sent.keySet(), words)),
                REFUNDS.piece(back, places.refund(), Refund::id, refund -> row(refund, numbers, words)));
    }

    private static LongList list(String id) {
        return new LongList("/staff/payments", id, ROWS);
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
