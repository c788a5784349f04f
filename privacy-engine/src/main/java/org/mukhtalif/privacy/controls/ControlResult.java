package org.mukhtalif.privacy.controls;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mukhtalif.privacy.policy.Proof;

/// What a control showed at one moment.
///
/// @param control its key
/// @param held whether the promise held
/// @param why what was seen where it did not; empty where it did
/// @param at when it was tried
public record ControlResult(String control, boolean held, String why, Instant at) {

    public ControlResult {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static ControlResult of(String control, ProofResult result, Instant at) {
        return switch (result) {
            case ProofResult.Held() -> new ControlResult(control, true, "", at);
            case ProofResult.Failed(var why) -> new ControlResult(control, false, why, at);
        };
    }

    /// What it means for the policy's page.
    public Proof proof() {
        return new Proof(held, at);
    }
}
