package org.mukhtalif.store.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mukhtalif.store.language.Bilingual;

/// What can be put in a parcel: a product with one value chosen for each of its options.
///
/// @param values for each option of the product, in its order, the place of the chosen value, from 0
public record Variant(VariantId id, Sku sku, List<Integer> values) {

    public Variant {
        values = List.copyOf(values);
    }

    /// What was chosen, as a shopper reads it: «أسود · مقاس 54». Empty where there is nothing to choose.
    public Optional<Bilingual> label(List<ProductOption> options) {
        return label(options, values);
    }

    static Optional<Bilingual> label(List<ProductOption> options, List<Integer> values) {
        if (values.isEmpty()) return Optional.empty();
        // A variant that is sold no more may have chosen what the product no longer has.
        var chosen = IntStream.range(0, Math.min(values.size(), options.size()))
                .filter(at -> values.get(at) < options.get(at).values().size())
                .mapToObj(at -> options.get(at).values().get(values.get(at)))
                .toList();
        if (chosen.isEmpty()) return Optional.empty();
        return Optional.of(new Bilingual(
                chosen.stream().map(Bilingual::ar).collect(Collectors.joining(" · ")),
                chosen.stream().map(Bilingual::en).collect(Collectors.joining(" · "))));
    }
}
