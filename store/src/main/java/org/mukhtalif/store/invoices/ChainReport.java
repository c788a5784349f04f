package org.mukhtalif.store.invoices;

import java.util.List;

/// What a verification of all chains found.
///
/// @param issuers how many issuers there are
/// @param documents how many documents were read
public record ChainReport(int issuers, long documents, List<ChainFinding> findings) {

    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean holds() {
        return findings.isEmpty();
    }
}
