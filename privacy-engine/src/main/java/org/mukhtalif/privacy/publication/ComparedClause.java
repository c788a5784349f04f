package org.mukhtalif.privacy.publication;

import java.util.List;

/// One clause of two versions, side by side.
///
/// @param id the clause
/// @param title as the newer version says it, or the older one where it is gone
/// @param rows its pieces in order
public record ComparedClause(String id, String title, List<Row> rows) {

    /// A piece before and after. One side is empty where it was added or taken away.
    public record Row(String before, String after) {

        /// Whether both say the same.
        public boolean isSame() {
            return before.equals(after);
        }
    }

    public ComparedClause {
        rows = List.copyOf(rows);
    }

    /// Whether anything differs.
    public boolean isChanged() {
        return !rows.stream().allMatch(Row::isSame);
    }
}
