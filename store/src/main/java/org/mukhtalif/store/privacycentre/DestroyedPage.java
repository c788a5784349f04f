package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.retention.ErasureReport;

/// The certificate of a destruction.
public record DestroyedPage(int cases, int keys, int values) {

    static DestroyedPage of(ErasureReport report) {
        return new DestroyedPage(report.cases(), report.keys(), report.values());
    }
}
