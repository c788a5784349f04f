package org.mukhtalif.privacy.consent;

/// What became of a decision.
public sealed interface ConsentAnswer {

    /// It holds from now on, everywhere.
    record Noted() implements ConsentAnswer {}

    /// Nothing was written.
    ///
    /// @param rule the rule that refused: `not-asked-for` for a purpose that needs no consent, `not-for-children`
    record Refused(String rule) implements ConsentAnswer {}
}
