package org.mukhtalif.store.catalog;

import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.language.Bilingual;

/// Something a shopper chooses about a product, such as the size, and the values there are.
///
/// @param values what can be chosen
public record ProductOption(Bilingual name, List<Bilingual> values) {

    public ProductOption {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("An option has at least one value");
    }

    /// Whether every value of the other is at its place here. A word may be mended in one language, while the other
    /// still says which value it is.
    boolean keepsValuesOf(ProductOption before) {
        return values.size() >= before.values.size()
                && IntStream.range(0, before.values.size())
                        .allMatch(at -> isSame(before.values.get(at), values.get(at)));
    }

    private static boolean isSame(Bilingual before, Bilingual now) {
        return before.ar().equals(now.ar()) || before.en().equals(now.en());
    }
}
