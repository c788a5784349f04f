package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

/// A purpose as the policy tells it.
///
/// @param purpose which one
/// @param name its short name, as in a list
/// @param wording why data is processed, in a sentence
/// @param basis what makes it lawful
/// @param clause the clause that governs it where no recipient's clause does
public record DeclaredPurpose(Purpose purpose, Wording name, Wording wording, LegalBasis basis, String clause) {

    public DeclaredPurpose {
        requireNonNull(purpose, "'purpose' is missing");
        requireNonNull(name, "'name' is missing");
        requireNonNull(wording, "'wording' is missing");
        requireNonNull(basis, "'basis' is missing");
        requireNonNull(clause, "'clause' is missing");
    }
}
