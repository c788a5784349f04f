package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// One merchant's parcels while a step is taken with one of them.
@Component
class OwnParcels {

    private final Parcels parcels;
    private final ForeignParcels foreign;
    private final ShortAddresses addresses;
    private final Orders orders;

    OwnParcels(Parcels parcels, ForeignParcels foreign, ShortAddresses addresses, Orders orders) {
        this.parcels = parcels;
        this.foreign = foreign;
        this.addresses = addresses;
        this.orders = orders;
    }

    Optional<Fulfilment> lock(MerchantId merchant, FulfilmentNumber number) {
        return foreign.without(merchant, parcels.find(number))
                .flatMap(found -> all(found).stream()
                        .filter(parcel -> parcel.number().equals(number))
                        .findFirst());
    }

    /// All parcels of the same part, kept from others until the caller's transaction ends.
    List<Fulfilment> all(Fulfilment one) {
        return parcels.lockAll(one.parcel().order(), one.parcel().merchant());
    }

    FulfilmentNumber split(Fulfilment.Open from, int place, Instant at) {
        return parcels.split(from.number(), place, at);
    }

    /// Whether carriers would take it.
    boolean hasShortAddress(Fulfilment fulfilment) {
        return orders.find(fulfilment.parcel().order())
                .filter(addresses::isKnown)
                .isPresent();
    }

    StepResult keepIfDone(StepResult result) {
        if (result instanceof StepResult.Done(var fulfilment)) parcels.keep(fulfilment);
        return result;
    }
}
