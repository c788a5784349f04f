package org.mukhtalif.store.fulfilment;

import java.util.Optional;

/// How a parcel can be followed on its way.
///
/// @param page where the courier tells of it; empty where the merchant gave none
public record Tracking(TrackingNumber number, Optional<TrackingPage> page) {

    public static Tracking by(TrackingNumber number) {
        return new Tracking(number, Optional.empty());
    }
}
