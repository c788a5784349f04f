package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.List;

/// Finds the lines that together tell of one product.
final class RowGroups {

    private final Mapping mapping;

    RowGroups(Mapping mapping) {
        this.mapping = mapping;
    }

    /// A product's own line comes first, those of its variants follow.
    List<List<TableRow>> of(List<TableRow> rows) {
        var groups = new ArrayList<List<TableRow>>();
        for (var row : rows)
            if (!groups.isEmpty() && belongs(row, groups.getLast().getFirst()))
                groups.getLast().add(row);
            else groups.add(new ArrayList<>(List.of(row)));
        return groups;
    }

    private boolean belongs(TableRow row, TableRow first) {
        var kind = Cleaned.line(mapping.cell(row, Column.KIND)).text();
        if (kind.matches("(?i)منتج|product")) return false;
        if (kind.matches("(?i)خيار|صنف|option|variant")) return true;
        var code = mapping.cell(row, Column.PRODUCT).strip();
        if (!code.isEmpty())
            return code.equals(mapping.cell(first, Column.PRODUCT).strip());
        boolean unnamed = mapping.cell(row, Column.NAME_AR).isBlank()
                && mapping.cell(row, Column.NAME_EN).isBlank();
        return unnamed
                && Column.VALUES.stream()
                        .anyMatch(value -> !mapping.cell(row, value).isBlank());
    }
}
