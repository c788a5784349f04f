package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.retention.ErasureReport;

/// What became of the wish to be forgotten.
sealed interface DestructionResult {

    /// Done; this is what was destroyed.
    record Destroyed(ErasureReport report) implements DestructionResult {}

    /// The password was not hers.
    record NotProved() implements DestructionResult {}

    /// A parcel is packed or on its way.
    record MustWait() implements DestructionResult {}
}
