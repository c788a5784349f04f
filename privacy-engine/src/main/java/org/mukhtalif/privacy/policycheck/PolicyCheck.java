package org.mukhtalif.privacy.policycheck;

import java.util.ArrayList;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;

/// Judges a privacy policy by its text, and where it is asked to, by the store that is to keep it. It reads Arabic and
/// English, and it judges what is said, not whether it
/// is true: that only a running system can show.
public final class PolicyCheck {

    private PolicyCheck() {}

    /// Reads the text and reports what speaks against publishing it.
    public static Report of(String text) {
        var policy = PolicyText.of(text);
        var findings = new ArrayList<Finding>();
        findings.addAll(Blanks.in(policy));
        findings.addAll(Elements.missingIn(policy));
        findings.addAll(Unkeepable.in(policy));
        return new Report(findings);
    }

    /// The same, and what speaks against this text as the policy of this running store.
    public static Report of(String text, PublishedPolicy policy, PolicyFacts facts) {
        var findings = new ArrayList<>(of(text).findings());
        findings.addAll(new RunningStore(PolicyText.of(text), policy, facts).speaksAgainst());
        return new Report(findings);
    }
}
