package org.mukhtalif.store.couriers;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.merchants.MerchantId;

/// A courier that only the merchant speaks with: he types the number it printed, and later what became of the parcel.
/// The store tells it nothing.
record ByHand(ParcelSteps steps) implements Courier {

    @Override
    public StepResult take(MerchantId merchant, FulfilmentNumber parcel, Optional<Tracking> typed) {
        return typed.map(way -> steps.dispatch(merchant, parcel, way)).orElseGet(StepResult.NoTracking::new);
    }

    @Override
    public void exchange() {
        // Whatever there is to say was said at the desk.
    }
}
