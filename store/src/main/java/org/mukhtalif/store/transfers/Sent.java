package org.mukhtalif.store.transfers;

import java.util.Locale;

/// What came of a receipt that somebody sent.
public sealed interface Sent {

    /// It is sealed, in place of an earlier one.
    record Kept() implements Sent {}

    record Refused(Fault fault) implements Sent {}

    /// Why a file is not taken.
    enum Fault {
        /// No file, or an empty one.
        NOTHING,
        /// Neither a picture nor a PDF by its first bytes.
        OTHER_KIND,
        /// More bytes than a receipt needs.
        TOO_HEAVY,
        /// Begins like a picture or a PDF and is none.
        DAMAGED,
        /// No transfer is awaited for this order (any more).
        NOT_AWAITED;

        /// The end of the key of its words.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
