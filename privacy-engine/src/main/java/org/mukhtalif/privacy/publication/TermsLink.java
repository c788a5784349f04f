package org.mukhtalif.privacy.publication;

import java.util.Optional;
import org.mukhtalif.privacy.policy.DeclaredTerms;

/// The terms that a policy leads to, as they really are. Whoever shows them to people plugs in here.
public interface TermsLink {

    /// What speaks against leading people to these terms: they are not there letter by letter, or their page does not
    /// open.
    Optional<Objection> objectionTo(DeclaredTerms terms);
}
