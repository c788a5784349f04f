package org.mukhtalif.privacy.policycheck;

import java.util.ArrayList;

/// Judges a privacy policy by its text alone. It reads Arabic and English, and it judges what is said, not whether it
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
}
