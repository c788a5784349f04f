package org.mukhtalif.store.payouts;

/// What became of a batch.
public sealed interface BatchAnswer {

    record Done(long batch) implements BatchAnswer {}

    /// Nobody with a bank account is owed anything.
    record NothingToPay() implements BatchAnswer {}

    /// Whoever makes a batch does not approve it.
    record SamePerson() implements BatchAnswer {}

    /// It was approved before, or was never made.
    record NotWaiting() implements BatchAnswer {}
}
