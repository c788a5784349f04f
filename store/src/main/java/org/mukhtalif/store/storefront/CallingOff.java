package org.mukhtalif.store.storefront;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.LateCancellations;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.stereotype.Component;

/// Calls an order or a part of it off for its shopper, by whichever right she has at that moment.
@Component
class CallingOff {

    private final Cancellations cancellations;
    private final LateCancellations late;
    private final PayingWords paying;

    CallingOff(Cancellations cancellations, LateCancellations late, PayingWords paying) {
        this.cancellations = cancellations;
        this.late = late;
        this.paying = paying;
    }

    /// An order that waits for its money is called off as a whole; any other part by part, while it is not packed, or
    /// later if it is more than fifteen days late.
    ///
    /// @return the notice that says so; nothing if it was too late
    Optional<String> callOff(Order order, String merchant) {
        if (order.state() instanceof OrderState.Placed)
            return Optional.of("order-called-off").filter(_ -> cancellations.callOffUnpaid(order.number()));
        var part = OrderController.partOf(order, merchant);
        return cancellations.cancel(order.number(), part) || late.cancel(order.number(), part)
                ? Optional.of(paying.isPaidAhead(order) ? "part-cancelled-paid" : "part-cancelled")
                : Optional.empty();
    }
}
