package org.mukhtalif.store.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
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

    /// Whether it can still be mended where an order goes: its recipient is known, none of its parcels is packed, nor
    /// all of them called off, nor the order before it was paid.
    public boolean isDestinationOpen(Order order) {
        var all = parcels.of(List.of(order.number()));
        boolean untouched = all.stream()
                .allMatch(parcel -> parcel instanceof Fulfilment.Open || parcel instanceof Fulfilment.Cancelled);
        boolean wanted = all.isEmpty() || all.stream().anyMatch(Fulfilment.Open.class::isInstance);
        boolean ended = order.state() instanceof OrderState.Cancelled;
        return order.receiver().isPresent() && !ended && untouched && wanted;
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
