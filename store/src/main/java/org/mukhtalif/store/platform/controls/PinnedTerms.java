package org.mukhtalif.store.platform.controls;

import java.util.Optional;
import org.mukhtalif.privacy.policy.DeclaredTerms;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.privacy.publication.TermsLink;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.terms.TermsVersion;
import org.springframework.stereotype.Component;

/// The terms of this store: their documents letter by letter, and their pages as a visitor gets them. A policy may lead
/// to terms that do not bind yet; they begin with it.
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
        return objectionTo(terms.named(pinned.version()), pinned);
    }

    /// What speaks against saying that these terms bind.
    Optional<Objection> objectionToBinding(DeclaredTerms pinned) {
        return objectionTo(Optional.of(terms.inForce()), pinned);
    }

    private Optional<Objection> objectionTo(Optional<TermsVersion> there, DeclaredTerms pinned) {
        boolean same = there.filter(version -> version.name().equals(pinned.version()))
                .filter(version -> version.fingerprint().equals(pinned.sha256()))
                .isPresent();
        if (!same) return Optional.of(Objection.of("terms-changed", pinned.version()));
        return pages.unanswered().map(path -> Objection.of("terms-unreachable", path));
    }
}
