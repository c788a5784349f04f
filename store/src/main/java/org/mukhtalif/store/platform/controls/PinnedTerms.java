package org.mukhtalif.store.platform.controls;

import java.util.Optional;
import org.mukhtalif.privacy.policy.DeclaredTerms;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.privacy.publication.TermsLink;
import org.mukhtalif.store.terms.Terms;
import org.springframework.stereotype.Component;

/// The terms of this store: their documents letter by letter, and their pages as a visitor gets them.
@Component
class PinnedTerms implements TermsLink {

    private final Terms terms;
    private final TermsPages pages;

    PinnedTerms(Terms terms, TermsPages pages) {
        this.terms = terms;
        this.pages = pages;
    }

    @Override
    public Optional<Objection> objectionTo(DeclaredTerms pinned) {
        var inForce = terms.inForce();
        if (!inForce.name().equals(pinned.version()) || !inForce.fingerprint().equals(pinned.sha256()))
            return Optional.of(Objection.of("terms-changed", pinned.version()));
        return pages.unanswered().map(path -> Objection.of("terms-unreachable", path));
    }
}
