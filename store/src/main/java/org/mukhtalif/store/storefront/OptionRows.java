package org.mukhtalif.store.storefront;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Variant;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.ui.Words;

/// Turns a product's options into links.
record OptionRows(ProductSheet sheet, Variant chosen, Set<VariantId> inStock, Words words) {

    List<OptionRow> rows() {
        return IntStream.range(0, sheet.options().size())
                .mapToObj(at -> row(at, sheet.options().get(at)))
                .toList();
    }

    private OptionRow row(int at, ProductOption option) {
        return new OptionRow(
                option.name().in(words.language().locale()),
                IntStream.range(0, option.values().size())
                        .boxed()
                        .flatMap(value -> nearest(at, value)
                                .map(variant -> new OptionRow.Value(
                                        option.values()
                                                .get(value)
                                                .in(words.language().locale()),
                                        ProductPages.path(sheet, variant, words),
                                        chosen.values().get(at).equals(value),
                                        !inStock.contains(variant.id())))
                                .stream())
                        .toList());
    }

    /// The variant with this value that keeps most of what was chosen; one in stock is preferred among equals.
    private Optional<Variant> nearest(int at, int value) {
        return sheet.variants().stream()
                .filter(variant -> variant.values().get(at) == value)
                .max(Comparator.comparingLong(this::kept).thenComparing(variant -> inStock.contains(variant.id())));
    }

    private long kept(Variant variant) {
        return IntStream.range(0, variant.values().size())
                .filter(at -> variant.values().get(at).equals(chosen.values().get(at)))
                .count();
    }
}
