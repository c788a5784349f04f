package org.mukhtalif.store.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Repository;

/// All parcels, to look at. The steps are in [ParcelSteps] and [Cancellations].
@Repository
public class Fulfilments {

    private static final Set<String> UNDER_WAY = Set.of("OPEN", "PACKED", "DISPATCHED");
    private static final Set<String> ENDED = Set.of("DELIVERED", "RETURNED", "CANCELLED");

    private final Parcels parcels;
    private final ForeignParcels foreign;

    Fulfilments(Parcels parcels, ForeignParcels foreign) {
        this.parcels = parcels;
        this.foreign = foreign;
    }

    /// The merchant's own parcel. Asking for another merchant's finds nothing, and is counted in the security log.
    public Optional<Fulfilment> find(MerchantId merchant, FulfilmentNumber number) {
        return foreign.without(merchant, parcels.find(number));
    }

    /// What the merchant has still to hand over, newest first: a day starts with what came in overnight.
    ///
    /// @param after the last parcel of the page before
    public List<Fulfilment> waitingFor(MerchantId merchant, Optional<Parcel> after, int size) {
        return parcels.of(merchant, UNDER_WAY, after, size);
    }

    /// What is delivered, came back or was called off, newest first.
    ///
    /// @param after the last parcel of the page before
    public List<Fulfilment> endedFor(MerchantId merchant, Optional<Parcel> after, int size) {
        return parcels.of(merchant, ENDED, after, size);
    }

    /// The parcels of these orders, by order and merchant. An order that was placed a moment ago may have none yet.
    public List<Fulfilment> of(Collection<OrderNumber> orders) {
        return parcels.of(orders);
    }

    /// Those parcels of these orders that have not reached their end.
    public List<Fulfilment> openOf(Collection<OrderNumber> orders) {
        return parcels.of(orders).stream().filter(Fulfilments::isUnderWay).toList();
    }

    static boolean isUnderWay(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.Open _, Fulfilment.Packed _, Fulfilment.Dispatched _ -> true;
            case Fulfilment.Delivered _, Fulfilment.Returned _, Fulfilment.Cancelled _ -> false;
        };
    }
}
