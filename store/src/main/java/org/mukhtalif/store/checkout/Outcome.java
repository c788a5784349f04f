package org.mukhtalif.store.checkout;

/// How the placing transaction ended.
sealed interface Outcome {

    /// With an answer for the page; kept only if that is `Placed`.
    record Answered(PlacementResult result) implements Outcome {}

    /// Another sending with the same key was first.
    record AnsweredBefore() implements Outcome {}

    /// The cart was changed or ordered while this placement was under way.
    record CartMoved() implements Outcome {}

    /// Another order or parcel was given the same random number at the same moment.
    record NumberGone() implements Outcome {}
}
