package org.mukhtalif.store.couriers;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.merchants.MerchantId;

/// Whoever carries parcels, however it is reached. A company with an interface of its own on the network is one more
/// implementation, and one more [Way].
sealed interface Courier permits ByHand, ByFiles {

    /// A packed parcel is handed over at the desk.
    ///
    /// @param typed what the merchant knows of the way it goes; a courier that answers for itself needs nothing
    StepResult take(MerchantId merchant, FulfilmentNumber parcel, Optional<Tracking> typed);

    /// Tells the courier what waits for it, and takes in what it says of the parcels it has. By the clock, on one node
    /// at a time.
    void exchange();
}
