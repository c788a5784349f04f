package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.policy.PolicyVersion;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// What is published, and what speaks against publishing what the program brings.
///
/// @param newest the newest published version; nothing before the first
/// @param brought what could be published now; nothing where something speaks against it
public record PublishingPage(
        List<NavLink> links,
        @Nullable KeptVersion newest,
        @Nullable PolicyVersion brought,
        List<String> objections) {

    public PublishingPage {
        links = List.copyOf(links);
        objections = List.copyOf(objections);
    }

    static PublishingPage of(
            List<NavLink> links,
            List<KeptVersion> versions,
            Optional<PolicyVersion> brought,
            List<Objection> objections,
            Words words) {
        return new PublishingPage(
                links,
                versions.isEmpty() ? null : versions.getFirst(),
                brought.orElse(null),
                objections.stream()
                        .map(objection -> objection.says().in(words.isArabic()))
                        .toList());
    }
}
