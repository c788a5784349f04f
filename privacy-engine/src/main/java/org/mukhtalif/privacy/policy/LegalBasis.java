package org.mukhtalif.privacy.policy;

/// What makes a purpose lawful. How each is told to people stands in the policy's data.
public enum LegalBasis {
    /// Needed for an agreement to which the person is a party.
    CONTRACT,
    /// The person gave it freely and may take it back.
    CONSENT,
    /// Another law demands it.
    LEGAL_DUTY
}
