package org.mukhtalif.privacy.policy;

import java.util.List;

/// A piece of a clause.
public sealed interface Passage {

    /// Everything it says.
    default List<Wording> wordings() {
        return switch (this) {
            case Prose(var wording) -> List.of(wording);
            case Promise promise -> List.of(promise.promised(), promise.today());
            case Listing _ -> List.of();
        };
    }

    /// Words that are true as they stand, once their facts are filled in.
    record Prose(Wording wording) implements Passage {}

    /// Words that are printed as a promise only while a control proves them.
    ///
    /// @param control the key of the control that must run
    /// @param promised what is promised
    /// @param today what is true while nothing proves the promise
    record Promise(String control, Wording promised, Wording today) implements Passage {}

    /// A list taken from the policy's data.
    record Listing(Kind kind) implements Passage {

        /// Which list.
        public enum Kind {
            RIGHTS,
            FIELDS,
            PURPOSES,
            PERIODS,
            RECIPIENTS,
            COOKIES
        }
    }
}
