package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a person's book.
///
/// @param olderPath where it goes on; nothing at its first entry
public record BookPage(List<Looked> lines, @Nullable String olderPath) {}
