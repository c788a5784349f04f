package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.terms.TermsSection;

/// The terms in force.
public record TermsPage(String version, Instant effective, List<TermsSection> sections) {

    public TermsPage {
        sections = List.copyOf(sections);
    }
}
