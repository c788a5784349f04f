package org.mukhtalif.store.offers;

/// What became of a count of the shelf.
public sealed interface Counted {

    /// @param stock how many can be sold now
    record Noted(int stock) implements Counted {}

    /// As many as the ledger says.
    record AsKnown() implements Counted {}

    /// Fewer than are ordered and not packed yet.
    record FewerThanPromised(int promised) implements Counted {}

    /// The reason does not explain why there are more, or fewer.
    record NotExplained() implements Counted {}
}
