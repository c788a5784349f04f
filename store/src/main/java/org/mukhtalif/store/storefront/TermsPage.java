package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.terms.TermsSection;

/// One version of the terms.
///
/// @param since the day since which it binds; nothing where another one does
/// @param others the other versions there are
public record TermsPage(String version, @Nullable Instant since, List<TermsSection> sections, List<String> others) {

    public TermsPage {
        sections = List.copyOf(sections);
        others = List.copyOf(others);
    }
}
