package org.mukhtalif.store.privacycentre;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of a person's book.
///
/// @param checkpoint the access log's newest checkpoint, a signed note; nothing before the first
/// @param after the last entry, after which it goes on; nothing at its first
public record BookPage(
        List<Looked> lines,
        @Nullable String checkpoint,
        @Nullable UUID after) {

    public @Nullable String olderPath() {
        return after == null ? null : "/me/privacy/book?after=" + after;
    }
}
