package org.mukhtalif.store.fulfilment;

import org.mukhtalif.store.orders.OrderConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens one parcel for each merchant of a confirmed order, in the transaction that confirms it.
@Component("whenOrderConfirmedForParcels")
class WhenOrderConfirmed {

    private final Parcels parcels;
    private final Promises promises;

    WhenOrderConfirmed(Parcels parcels, Promises promises) {
        this.parcels = parcels;
        this.promises = promises;
    }

    @EventListener
    void open(OrderConfirmed confirmed) {
        parcels.open(confirmed.number(), confirmed.merchants(), confirmed.at());
        promises.make(confirmed);
    }
}
