package org.mukhtalif.store.fulfilment;

import org.mukhtalif.store.orders.OrderConfirmed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Opens one parcel for each merchant of a confirmed order.
@Component("whenOrderConfirmedForParcels")
class WhenOrderConfirmed {

    private final Parcels parcels;

    WhenOrderConfirmed(Parcels parcels) {
        this.parcels = parcels;
    }

    @ApplicationModuleListener
    void open(OrderConfirmed confirmed) {
        for (var merchant : confirmed.merchants()) parcels.open(confirmed.number(), merchant, confirmed.at());
    }
}
