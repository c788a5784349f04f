package org.mukhtalif.store.fulfilment;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.stereotype.Component;

/// Calls an order or a part of it off for its shopper, by whichever right she has at that moment. Whose order it is has
/// been made sure of by whoever calls.
@Component
public class ShopperCancellations {

    private final Cancellations cancellations;
    private final LateCancellations late;

    ShopperCancellations(Cancellations cancellations, LateCancellations late) {
        this.cancellations = cancellations;
        this.late = late;
    }

    /// Whether nothing of a part is packed, and something of it is still to be.
    public static boolean isUnpacked(MerchantOrder part, List<Fulfilment> parcels) {
        if (parcels.isEmpty()) return part.state() instanceof OrderState.Confirmed;
        return parcels.stream().anyMatch(Fulfilment.Open.class::isInstance)
                && parcels.stream()
                        .allMatch(
                                parcel -> parcel instanceof Fulfilment.Open || parcel instanceof Fulfilment.Cancelled);
    }

    /// Whether it waits for its money, and so is called off as a whole or not at all.
    public boolean isOnlyWhole(Order order) {
        return order.state() instanceof OrderState.Placed;
    }

    /// Calls a whole order off that waits for its money.
    ///
    /// @return false if it does not wait any more
    public boolean whole(Order order) {
        return cancellations.callOffUnpaid(order.number());
    }

    /// Calls one merchant's part off, while it is not packed, or later if it is more than fifteen days late.
    ///
    /// @return false if it is too late, or was called off before
    public boolean part(Order order, MerchantId merchant) {
        return cancellations.cancel(order.number(), merchant) || late.cancel(order.number(), merchant);
    }
}
