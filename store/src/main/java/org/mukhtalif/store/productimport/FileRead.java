package org.mukhtalif.store.productimport;

import java.util.List;

/// What came of reading a file.
public sealed interface FileRead {

    /// Its lines, those without a word left out.
    record Lines(List<TableRow> rows) implements FileRead {
        public Lines {
            rows = List.copyOf(rows);
        }
    }

    /// @param key the end of the keys of its words
    record Refused(String key) implements FileRead {}
}
