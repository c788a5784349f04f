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

    private final PinnedTerms terms;
    private final PublishedPolicy policy;

    TermsAreThere(PinnedTerms terms, PublishedPolicy policy) {
        this.terms = terms;
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
        return terms.objectionToBinding(policy.terms())
                .<ProofResult>map(
                        objection -> new ProofResult.Failed(objection.says().en()))
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
                honest.name(), honest.written(), "of another document", honest.arabic(), honest.english());
    }
}
