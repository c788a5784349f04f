package org.mukhtalif.store.fulfilment;

/// What became of a step.
public sealed interface StepResult {

    /// Taken; this is the state now.
    record Done(Fulfilment fulfilment) implements StepResult {}

    /// The step is not legal from the state the parcel is in.
    record NotNow(Fulfilment fulfilment) implements StepResult {}

    /// The recipient's data was destroyed, so the parcel can go nowhere; it can only be called off.
    record NoAddress(Fulfilment fulfilment) implements StepResult {}

    /// Carriers take no parcel whose recipient's short address is not known; the shopper can be asked for it.
    record NoShortAddress(Fulfilment fulfilment) implements StepResult {}

    /// A courier that the store has no word with knows a parcel by the number it printed, and that is missing.
    record NoTracking() implements StepResult {}

    /// This merchant has no such parcel.
    record NoSuchParcel() implements StepResult {}
}
