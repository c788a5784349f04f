package org.mukhtalif.store.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.search.Meaning;
import org.mukhtalif.store.ui.NavLink;

/// The lines of synonyms, and the form for one more.
///
/// @param typed what stands in the form
/// @param fault what stood against adding it, in words
public record SynonymsPage(
        List<NavLink> links,
        List<Meaning> meanings,
        String typed,
        @Nullable String fault) {

    public SynonymsPage {
        links = List.copyOf(links);
        meanings = List.copyOf(meanings);
    }

    public String removalPath(Meaning meaning) {
        return "/staff/synonyms/" + meaning.id() + "/removal";
    }
}
