package org.mukhtalif.privacy.controls;

/// What a control saw.
public sealed interface ProofResult {

    /// The promise held.
    record Held() implements ProofResult {}

    /// The promise did not hold.
    ///
    /// @param why for the operator: what was seen, and never a personal value
    record Failed(String why) implements ProofResult {}

    /// Held if the statement is true, else failed for this reason.
    static ProofResult heldIf(boolean statement, String otherwise) {
        return statement ? new Held() : new Failed(otherwise);
    }
}
