package org.mukhtalif.store.backoffice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /// What a page shows of each list.
    static final int ROWS = 50;

    private static final String PATH = "/staff/payments";

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
        var unseen = alarms.unseen(places.alarm(), ROWS + 1);
        var awaited = transfers.awaited(places.transfer(), ROWS + 1);
        var back = refunds.waiting(Refund.Way.TRANSFER, places.refund(), ROWS + 1);
        var numbers = orders.paidBy(Stream.of(
                        unseen.stream().map(Alarm::reference),
                        awaited.stream().map(BankTransfers.Awaited::reference),
                        back.stream().map(Refund::reference))
                .flatMap(identity())
                .collect(toSet()));
        var sent = receipts.among(numbers.values());
        return new PaymentsPage(
                StaffLinks.of(who.role(), words),
                piece("alarms", unseen, places.alarm(), Alarm::id, alarm -> row(alarm, numbers, words)),
                piece(
                        "transfers",
                        awaited,
                        places.transfer(),
                        BankTransfers.Awaited::reference,
                        transfer -> row(transfer, numbers, sent.keySet(), words)),
                piece("refunds", back, places.refund(), Refund::id, refund -> row(refund, numbers, words)));
    }

    /// @param id what the list is called, on the page and in its address
    /// @param found one more than a page shows, if there are as many
    /// @param after with what the page before ended
    private static <T> PaymentsPage.Waiting piece(
            String id, List<T> found, Optional<?> after, Function<T, Object> key, Function<T, PaymentsPage.Row> row) {
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        return new PaymentsPage.Waiting(
                id,
                shown.stream().map(row).toList(),
                after.isPresent() ? PATH + "#" + id : null,
                found.size() > ROWS ? PATH + "?" + id + "=" + key.apply(shown.getLast()) + "#" + id : null);
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
