package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Alarms;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Refund;
import org.mukhtalif.store.payments.Refunds;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of money that waits for a decision.
@Component
class PaymentsPages {

    private static final int MOST = 100;

    private final Orders orders;
    private final Alarms alarms;
    private final BankTransfers transfers;
    private final Refunds refunds;

    PaymentsPages(Orders orders, Alarms alarms, BankTransfers transfers, Refunds refunds) {
        this.orders = orders;
        this.alarms = alarms;
        this.transfers = transfers;
        this.refunds = refunds;
    }

    Refunds refunds() {
        return refunds;
    }

    PaymentsPage show(SignedIn who, Words words) {
        return new PaymentsPage(
                StaffLinks.of(who.role(), words), alarmRows(words), transferRows(words), refundRows(words));
    }

    private List<PaymentsPage.Row> alarmRows(Words words) {
        return alarms.unseen(MOST).stream()
                .map(alarm -> new PaymentsPage.Row(
                        "/staff/payments/alarms/" + alarm.id() + "/end",
                        words.of("backoffice.payments.alarm." + alarm.kind()),
                        order(alarm.reference()),
                        alarm.amount(),
                        alarm.raisedAt()))
                .toList();
    }

    private List<PaymentsPage.Row> transferRows(Words words) {
        return transfers.awaited(MOST).stream()
                .map(awaited -> new PaymentsPage.Row(
                        "/staff/payments/" + awaited.reference() + "/arrival",
                        words.of("backoffice.payments.until", awaited.until()),
                        order(awaited.reference()),
                        awaited.due(),
                        awaited.since()))
                .toList();
    }

    private List<PaymentsPage.Row> refundRows(Words words) {
        return refunds.waiting(Refund.Way.TRANSFER, MOST).stream()
                .map(refund -> new PaymentsPage.Row(
                        "/staff/payments/refunds/" + refund.id() + "/transfer",
                        words.of("backoffice.payments.refund"),
                        order(refund.reference()),
                        refund.amount(),
                        refund.askedAt()))
                .toList();
    }

    private String order(PaymentReference reference) {
        return orders.find(reference).map(order -> order.number().value()).orElse("–");
    }
}
