package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.privacy.publication.KeptVersion;

/// One version as it was published.
///
/// @param text all of it, as plain text
public record VersionPage(KeptVersion version, String text) {

    /// Its paragraphs.
    public List<String> paragraphs() {
        return List.of(text.split("\n\n"));
    }
}
