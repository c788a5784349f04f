package org.mukhtalif.store.checkout;

/// How the placing transaction ended.
sealed interface Outcome {

    /// With an answer for the page; kept only if that is `Placed`.
    record Answered(PlacementResult result) implements Outcome {}

    /// Another sending with the same key was first.
    record AnsweredBefore() implements Outcome {}

    /// The cart was changed or ordered while this placement was under way.
    record CartMoved() implements Outcome {}

    /// Another order was given the same number at the same moment.
    record NumberGone() implements Outcome {}
}
