package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens one parcel for each merchant of a confirmed order, in the transaction that confirms it.
@Component("whenOrderConfirmedForParcels")
class WhenOrderConfirmed {

    private final Parcels parcels;
    private final Merchants merchants;

    WhenOrderConfirmed(Parcels parcels, Merchants merchants) {
        this.parcels = parcels;
        this.merchants = merchants;
    }

    @EventListener
    void open(OrderConfirmed confirmed) {
        parcels.open(
                confirmed.number(),
                confirmed.parts().stream()
                        .map(part -> new Parcels.Opening(part.merchant(), promise(part, confirmed.at())))
                        .toList(),
                confirmed.at());
    }

    /// Merchants are held in memory, so this asks no table.
    private Optional<DeliveryPromise> promise(OrderConfirmed.Part part, Instant at) {
        return merchants.find(part.merchant()).map(merchant -> DeliveryPromise.of(merchant, part.withinDays(), at));
    }
}
