package org.mukhtalif.store.storefront;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.ShopperCancellations;
import org.mukhtalif.store.orders.Order;
import org.springframework.stereotype.Component;

/// Calls an order or a part of it off for its shopper, and says what that means.
@Component
class CallingOff {

    private final ShopperCancellations cancellations;
    private final PayingWords paying;

    CallingOff(ShopperCancellations cancellations, PayingWords paying) {
        this.cancellations = cancellations;
        this.paying = paying;
    }

    /// @return the notice that says so; nothing if it was too late
    Optional<String> callOff(Order order, String merchant) {
        if (cancellations.isOnlyWhole(order))
            return Optional.of("order-called-off").filter(_ -> cancellations.whole(order));
        return cancellations.part(order, OrderController.partOf(order, merchant))
                ? Optional.of(paying.isPaidAhead(order) ? "part-cancelled-paid" : "part-cancelled")
                : Optional.empty();
    }
}
