package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.Locale;

/// One thing that happened to a parcel.
public record ParcelHappening(Kind kind, FulfilmentNumber parcel, Instant at) {

    public enum Kind {
        OPENED,
        ADDRESS_ASKED,
        PACKED,
        /// A courier was told to fetch it.
        GIVEN,
        DISPATCHED,
        /// The courier came in vain.
        TRIED,
        LATE,
        DELIVERED,
        RETURNED,
        CANCELLED;

        /// The end of its key in a bundle.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
