package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundReason;
import org.springframework.stereotype.Component;

/// Calls merchants' parts of orders off that come so late that the law lets their shopper do so, packed or not.
@Component
public class LateCancellations {

    private final Parcels parcels;
    private final Orders orders;
    private final LateParcels late;
    private final PartEnds ends;
    private final Moment moment;

    LateCancellations(Parcels parcels, Orders orders, LateParcels late, PartEnds ends, Moment moment) {
        this.parcels = parcels;
        this.orders = orders;
        this.late = late;
        this.ends = ends;
        this.moment = moment;
    }

    /// Calls off what is more than fifteen days late, wherever it is, because its shopper wishes so; what arrived
    /// stays. Whose order it is has been made sure of by whoever calls.
    ///
    /// @return false if it is not that late, or has ended
    public boolean cancel(OrderNumber order, MerchantId merchant) {
        return moment.ifTaken(() -> late.lateSince(order, merchant)
                .filter(_ -> callOff(order, merchant))
                .isPresent());
    }

    private boolean callOff(OrderNumber order, MerchantId merchant) {
        var at = moment.now();
        var all = parcels.lockAll(order, merchant);
        var off = all.stream().flatMap(parcel -> offLate(parcel, at).stream()).toList();
        if (off.isEmpty()) return false;
        if (all.size() > 1) return off.stream().allMatch(parcel -> ends.fellThrough(parcel, RefundReason.LATE, at));
        off.forEach(parcels::keep);
        return orders.cancel(order, merchant, at);
    }

    private static Optional<Fulfilment> offLate(Fulfilment parcel, Instant at) {
        return switch (parcel) {
            case Fulfilment.Open open -> Optional.of(open.cancel(at));
            case Fulfilment.Packed packed -> Optional.of(packed.cancelLate(at));
            case Fulfilment.Dispatched sent -> Optional.of(sent.cancelLate(at));
            case Fulfilment.Delivered _, Fulfilment.Returned _, Fulfilment.Cancelled _ -> Optional.empty();
        };
    }
}
