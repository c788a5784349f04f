package org.mukhtalif.store.orders;

import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payments.Payments;
import org.springframework.stereotype.Component;

/// The fee for the way of paying of an order, once nobody owes it any more.
@Component
public class CalledOffFees {

    private final Payments payments;

    CalledOffFees(Payments payments) {
        this.payments = payments;
    }

    /// Nothing while it is owed or was paid, and where none was asked.
    public Optional<Money> of(Order order) {
        if (order.fee().isNothing() || order.isAsPlaced()) return Optional.empty();
        return Optional.of(order.fee().price()).filter(_ -> payments.isOff(order.payment(), Order.STORES_SHARE));
    }
}
