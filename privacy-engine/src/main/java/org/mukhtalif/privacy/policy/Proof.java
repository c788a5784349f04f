package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// What the last run of a control showed.
///
/// @param held whether the promise held
/// @param at when it was tried
public record Proof(boolean held, Instant at) {

    public Proof {
        requireNonNull(at, "A proof has a time");
    }

    /// Whether it is young enough to stand behind a promise at this moment.
    public boolean isFreshAt(Instant now) {
        return at.plus(PolicyDocument.PROOF_IS_FRESH_FOR).isAfter(now);
    }
}
