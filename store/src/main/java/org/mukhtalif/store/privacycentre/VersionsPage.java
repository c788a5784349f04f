package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.publication.KeptVersion;

/// All published versions, the newest first.
public record VersionsPage(List<Line> lines) {

    /// One version.
    ///
    /// @param running whether it binds now
    /// @param before the version before it, with which it can be compared; nothing: it is the first
    public record Line(
            int number,
            String name,
            LocalDate effective,
            Instant publishedAt,
            boolean running,
            @Nullable String before) {}

    static VersionsPage of(List<KeptVersion> versions, String running) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            lines.add(new Line(
                    version.number(),
                    version.name(),
                    version.effective(),
                    version.publishedAt(),
                    version.name().equals(running),
                    i + 1 < versions.size() ? versions.get(i + 1).name() : null));
        }
        return new VersionsPage(List.copyOf(lines));
    }
}
