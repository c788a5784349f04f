package org.mukhtalif.store.productimport;

import java.util.List;
import java.util.Optional;

/// What a file would do to one product.
///
/// @param row its first line in the file
/// @param product what is to be written; nothing for one that is refused
public record PlanLine(
        int row,
        String title,
        Kind kind,
        List<Change> changes,
        List<Problem> problems,
        List<Problem> mends,
        Optional<Intended> product) {

    public PlanLine {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        mends = List.copyOf(mends);
    }

    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED;

        /// The end of the keys of its words.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
