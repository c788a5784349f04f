package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import org.mukhtalif.store.fulfilment.Fulfilment;

/// A parcel's state as the desk shows it.
///
/// @param key of the bundle `fulfilment`
/// @param tone of the pill
/// @param since when the state began
public record ParcelState(String key, String tone, Instant since) {

    static ParcelState of(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.Open open ->
                new ParcelState("fulfilment.open", "saffron", open.parcel().openedAt());
            case Fulfilment.Packed packed -> new ParcelState("fulfilment.packed", "palm", packed.packedAt());
            case Fulfilment.Dispatched sent -> new ParcelState("fulfilment.dispatched", "palm", sent.dispatchedAt());
            case Fulfilment.Delivered done -> new ParcelState("fulfilment.delivered", "", done.deliveredAt());
            case Fulfilment.Returned back -> new ParcelState("fulfilment.returned", "pomegranate", back.returnedAt());
            case Fulfilment.Cancelled off -> new ParcelState("fulfilment.cancelled", "pomegranate", off.cancelledAt());
        };
    }
}
