package org.mukhtalif.store.returns;

import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.payments.RefundId;
import org.mukhtalif.store.payments.RefundResult;
import org.springframework.stereotype.Component;

/// The merchants' parts of orders, and whether the money for them is in.
@Component
class PaidParts {

    private final Orders orders;
    private final Payments payments;

    PaidParts(Orders orders, Payments payments) {
        this.orders = orders;
        this.payments = payments;
    }

    Optional<MerchantOrder> part(OrderNumber order, MerchantId merchant) {
        return orders.find(order).flatMap(found -> found.partOf(merchant));
    }

    /// Has the payment give a refund's money back, or write off what was never paid, in the transaction that writes the
    /// refund.
    ///
    /// @return false if less than that is left of what was taken for the part
    boolean giveBack(Refund refund) {
        if (refund.total().isZero()) return true;
        var payment = orders.find(refund.order()).orElseThrow().payment();
        var id = RefundId.because(payment, refund.number().value());
        var part = refund.merchant().toString();
        var answer = refund.reason().movesMoney()
                ? payments.refund(payment, part, id, refund.total(), refund.at())
                : payments.writeOff(payment, part, id, refund.total(), refund.at());
        return answer instanceof RefundResult.Asked;
    }

    /// The courier is paid part by part, everybody else for the whole at once.
    boolean isPaid(OrderNumber order, MerchantOrder part) {
        return part.state() instanceof OrderState.Completed
                || orders.find(order)
                        .flatMap(found -> payments.find(found.payment()))
                        .filter(payment -> payment instanceof Payment.Captured || payment instanceof Payment.Refunded)
                        .isPresent();
    }
}
