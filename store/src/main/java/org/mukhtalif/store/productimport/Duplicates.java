package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what stands twice in a file; the first stands, the second is refused and says where the first is.
final class Duplicates {

    private final Codes codes;
    private final Map<String, Integer> seen = new HashMap<>();

    Duplicates(Codes codes) {
        this.codes = codes;
    }

    List<FileProduct> refused(List<FileProduct> products, Mapping mapping) {
        var judged = new ArrayList<FileProduct>();
        for (var product : products) {
            var twice = product.problems().isEmpty()
                    ? twice(product, mapping.place(Column.GTIN).isPresent() ? Column.GTIN : Column.BARCODE)
                    : Optional.<Twice>empty();
            judged.add(twice.map(each -> product.refused(new Problem(
                            product.row(), mapping.heading(each.column()), each.key(), String.valueOf(each.row()))))
                    .orElse(product));
        }
        return judged;
    }

    private Optional<Twice> twice(FileProduct product, Column barcode) {
        var marks = new ArrayList<Mark>();
        for (var variant : product.variants()) {
            variant.sku().ifPresent(sku -> marks.add(new Mark("sku " + sku, "sku-twice", Column.SKU, variant.row())));
            variant.gtin()
                    .ifPresent(gtin -> marks.add(new Mark("gtin " + gtin, "barcode-twice", barcode, variant.row())));
        }
        marks.add(new Mark("product " + codes.identity(product), "product-twice", Column.NAME_AR, product.row()));
        var own = new HashSet<String>();
        for (var mark : marks) {
            var first = seen.get(mark.of());
            if (first != null) return Optional.of(new Twice(mark.key(), mark.column(), first));
            if (!own.add(mark.of())) return Optional.of(new Twice(mark.key(), mark.column(), product.row()));
        }
        marks.forEach(mark -> seen.put(mark.of(), mark.row()));
        return Optional.empty();
    }

    /// Something that only one product may have.
    private record Mark(String of, String key, Column column, int row) {}

    /// @param row where it stood before
    private record Twice(String key, Column column, int row) {}
}
