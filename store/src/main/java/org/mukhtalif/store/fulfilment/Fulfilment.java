package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.Optional;

/// A merchant's promise to hand over its part of an order. Each state offers only the steps that are legal from it.
public sealed interface Fulfilment {

    Parcel parcel();

    default FulfilmentNumber number() {
        return parcel().number();
    }

    /// To be packed.
    record Open(Parcel parcel) implements Fulfilment {
        Packed pack(Instant at) {
            return new Packed(parcel, at);
        }

        Cancelled cancel(Instant at) {
            return new Cancelled(parcel, at);
        }
    }

    /// In its box, waiting for the courier.
    record Packed(Parcel parcel, Instant packedAt) implements Fulfilment {
        Dispatched dispatch(Tracking tracking, Instant at) {
            return new Dispatched(parcel, Optional.of(tracking), at);
        }

        Cancelled cancelLate(Instant at) {
            return new Cancelled(parcel, at);
        }
    }

    /// On its way.
    ///
    /// @param tracking nothing once the recipient's data was destroyed
    record Dispatched(Parcel parcel, Optional<Tracking> tracking, Instant dispatchedAt) implements Fulfilment {
        Delivered deliver(Instant at) {
            return new Delivered(parcel, dispatchedAt, at);
        }

        /// Its shopper waits for it no more; when it comes home, the merchant counts his stock again.
        Cancelled cancelLate(Instant at) {
            return new Cancelled(parcel, at);
        }

        Returned comeBack(Instant at) {
            return new Returned(parcel, dispatchedAt, at);
        }
    }

    /// Handed to the recipient, and paid.
    record Delivered(Parcel parcel, Instant dispatchedAt, Instant deliveredAt) implements Fulfilment {}

    /// Came back to the merchant: nobody took it.
    record Returned(Parcel parcel, Instant dispatchedAt, Instant returnedAt) implements Fulfilment {}

    /// Called off: before it was packed, or later because it was more than fifteen days late.
    record Cancelled(Parcel parcel, Instant cancelledAt) implements Fulfilment {}
}
