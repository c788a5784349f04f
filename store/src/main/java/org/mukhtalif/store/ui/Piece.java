package org.mukhtalif.store.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page shows of a list that may be longer.
///
/// @param id what its part of the page is called
/// @param firstPath where the list begins; nothing where this is its beginning
/// @param nextPath where it goes on; nothing where this is its end
public record Piece<T>(
        String id,
        List<T> rows,
        @Nullable String firstPath,
        @Nullable String nextPath) {

    public Piece {
        rows = List.copyOf(rows);
    }

    /// Whether the list has no rows, on this page or on one before.
    public boolean isNothing() {
        return rows.isEmpty() && firstPath == null;
    }
}
