package org.mukhtalif.store.couriers;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.merchants.MerchantId;

/// A courier whose office takes lists of parcels from a folder and lays lists of what became of them beside it. What
/// it is given waits for the next list.
record ByFiles(CourierEntry entry, Giving giving, FileExchange files) implements Courier {

    @Override
    public StepResult take(MerchantId merchant, FulfilmentNumber parcel, Optional<Tracking> typed) {
        return giving.give(merchant, parcel, entry.key());
    }

    @Override
    public void exchange() {
        files.exchange(entry);
    }
}
