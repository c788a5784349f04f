package org.mukhtalif.privacy.policycheck;

import java.util.List;

/// Everything that was found in a policy, in the order of kinds and lines.
public record Report(List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /// Whether nothing speaks against publishing it.
    public boolean passes() {
        return findings.isEmpty();
    }

    /// What was found of one kind.
    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
