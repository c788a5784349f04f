package org.mukhtalif.privacy.intake;

/// What became of something that a person gave.
public sealed interface IntakeResult {

    /// All of it is sealed, durably, and told in her book.
    record Collected() implements IntakeResult {}

    /// None of it was kept.
    ///
    /// @param rule the rule that refused, such as `field-not-declared`
    record Refused(String rule) implements IntakeResult {}
}
