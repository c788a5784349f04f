package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a person's book.
///
/// @param checkpoint the access log's newest checkpoint, a signed note; nothing before the first
/// @param olderPath where it goes on; nothing at its first entry
public record BookPage(
        List<Looked> lines,
        @Nullable String checkpoint,
        @Nullable String olderPath) {}
