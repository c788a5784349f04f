package org.mukhtalif.store.checkout;

import org.springframework.dao.DuplicateKeyException;

/// How the placing transaction ended.
sealed interface Outcome {

    /// With an answer for the page; kept only if that is `Placed`.
    record Answered(PlacementResult result) implements Outcome {}

    /// Another sending with the same key was first.
    record AnsweredBefore() implements Outcome {}

    /// The cart was changed or ordered while this placement was under way.
    record CartMoved() implements Outcome {}

    /// Another order or parcel was given the same random number at the same moment.
    ///
    /// @param why what the database says: which number it is, or that it is another row that must be the only one
    record NumberGone(DuplicateKeyException why) implements Outcome {}
}
