package org.mukhtalif.store.orders;

import org.mukhtalif.store.payments.PaymentLapsed;
import org.mukhtalif.store.payments.PaymentSettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the money does to its order, in the transaction that notes the money.
@Component("whenPaymentsMoveForOrders")
class WhenPaymentsMove {

    private final UnpaidOrders unpaid;

    WhenPaymentsMove(UnpaidOrders unpaid) {
        this.unpaid = unpaid;
    }

    @EventListener
    void on(PaymentSettled event) {
        if (event.late()) unpaid.paidLate(event.reference(), event.at());
        else unpaid.paid(event.reference(), event.at());
    }

    @EventListener
    void on(PaymentLapsed event) {
        unpaid.lapsed(event.reference(), event.at());
    }
}
