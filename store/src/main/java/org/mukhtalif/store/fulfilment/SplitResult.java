package org.mukhtalif.store.fulfilment;

/// What became of splitting a parcel.
public sealed interface SplitResult {

    /// @param fresh the parcel with the pieces that were taken out
    record Done(FulfilmentNumber fresh) implements SplitResult {}

    /// The parcel is packed already, or has ended.
    record NotNow() implements SplitResult {}

    /// Nothing was chosen, or everything, or more than is in the parcel.
    record NotAPart() implements SplitResult {}

    record TooManyParcels() implements SplitResult {}

    /// This merchant has no such parcel.
    record NoSuchParcel() implements SplitResult {}
}
