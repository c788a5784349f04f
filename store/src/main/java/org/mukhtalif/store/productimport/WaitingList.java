package org.mukhtalif.store.productimport;

import java.util.Optional;
import org.mukhtalif.store.catalog.CategoryId;

/// A list that was brought and not applied yet.
///
/// @param otherwise the category of products whose own is unknown
public record WaitingList(long id, FileRead.Lines file, Mapping mapping, Optional<CategoryId> otherwise) {}
