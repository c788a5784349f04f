package org.mukhtalif.store.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// What is published, and what speaks against publishing what the program brings.
///
/// @param newest the newest published version; nothing before the first
public record PublishingPage(List<NavLink> links, @Nullable KeptVersion newest, List<String> objections) {

    public PublishingPage {
        links = List.copyOf(links);
        objections = List.copyOf(objections);
    }

    static PublishingPage of(List<NavLink> links, List<KeptVersion> versions, List<Objection> objections, Words words) {
        return new PublishingPage(
                links,
                versions.isEmpty() ? null : versions.getFirst(),
                objections.stream()
                        .map(objection -> objection.says().in(words.isArabic()))
                        .toList());
    }
}
