package org.mukhtalif.store.fulfilment;

import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// One merchant's parcels while a step is taken with one of them.
@Component
class OwnParcels {

    private final Parcels parcels;
    private final ForeignParcels foreign;

    OwnParcels(Parcels parcels, ForeignParcels foreign) {
        this.parcels = parcels;
        this.foreign = foreign;
    }

    Optional<Fulfilment> lock(MerchantId merchant, FulfilmentNumber number) {
        return foreign.without(merchant, parcels.lock(number));
    }

    StepResult keepIfDone(StepResult result) {
        if (result instanceof StepResult.Done(var fulfilment)) parcels.keep(fulfilment);
        return result;
    }
}
