package org.mukhtalif.store.returns;

import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
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

    /// The courier is paid part by part, everybody else for the whole at once.
    boolean isPaid(OrderNumber order, MerchantOrder part) {
        return part.state() instanceof OrderState.Completed
                || orders.find(order)
                        .flatMap(found -> payments.find(found.payment()))
                        .filter(Payment.Captured.class::isInstance)
                        .isPresent();
    }
}
