package org.mukhtalif.store.productimport;

import java.util.List;

/// A line of a file.
///
/// @param number as a spreadsheet counts it, from 1
record TableRow(int number, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
