package org.mukhtalif.store.platform.controls;

import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.terms.TermsVersion;
import org.springframework.stereotype.Component;

/// Fetches the terms as a visitor would, and compares them letter by letter with those that the policy was published
/// with.
@Component
class TermsAreThere implements Control {

    private final Terms terms;
    private final TermsPages pages;
    private final PublishedPolicy policy;

    TermsAreThere(Terms terms, TermsPages pages, PublishedPolicy policy) {
        this.terms = terms;
        this.pages = pages;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "terms-are-there";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var pinned = policy.terms();
        var inForce = terms.inForce();
        if (!inForce.name().equals(pinned.version()) || !inForce.fingerprint().equals(pinned.sha256()))
            return new ProofResult.Failed("the terms %s are not those of the policy, which names %s"
                    .formatted(inForce.name(), pinned.version()));
        return pages.unanswered()
                .<ProofResult>map(path -> new ProofResult.Failed(path + " does not answer 200"))
                .orElseGet(ProofResult.Held::new);
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(Terms.class, "inForce", (_, honestly) -> changed(terms(honestly.call())));
    }

    private static TermsVersion terms(Object honest) {
        return (TermsVersion) honest;
    }

    private static TermsVersion changed(TermsVersion honest) {
        return new TermsVersion(
                honest.name(), honest.effective(), "of another document", honest.arabic(), honest.english());
    }
}
