package org.mukhtalif.store.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;

/// What a merchant says about a product: everything that can be written anew at the desk.
///
/// @param pictures names of pictures, the first is the one on cards; there may be none yet
/// @param returnable whether it may be sent back unused within the lawful time
public record ProductText(
        CategoryId category,
        Optional<BrandId> brand,
        Bilingual name,
        Bilingual description,
        List<String> pictures,
        List<ProductOption> options,
        List<VariantText> variants,
        List<Attribute> attributes,
        boolean returnable) {

    /// @param values for each option, the place of the chosen value, from 0
    /// @param weight of a piece; empty where nobody weighed it
    public record VariantText(Sku sku, Optional<Gtin> gtin, List<Integer> values, Optional<Weight> weight) {
        public VariantText {
            values = List.copyOf(values);
        }
    }

    public ProductText {
        pictures = List.copyOf(pictures);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
        if (variants.isEmpty()) throw new IllegalArgumentException("A product has at least one variant");
        var chosen = new HashSet<List<Integer>>();
        var codes = new HashSet<Sku>();
        for (var variant : variants)
            if (!fits(variant.values(), options) || !chosen.add(variant.values()) || !codes.add(variant.sku()))
                throw new IllegalArgumentException(
                        "Variant %s must choose one value of each option, and no other variant the same"
                                .formatted(variant.sku()));
    }

    public ProductText withPictures(List<String> others) {
        return new ProductText(category, brand, name, description, others, options, variants, attributes, returnable);
    }

    public ProductText withVariants(List<VariantText> others) {
        return new ProductText(category, brand, name, description, pictures, options, others, attributes, returnable);
    }

    /// Whether what was chosen of the other text still means the same here: options and their values keep their places
    /// and words; new values come after them.
    boolean keepsChoicesOf(ProductText before) {
        if (before.options.size() != options.size()) return false;
        for (int at = 0; at < options.size(); at++)
            if (!options.get(at).keepsValuesOf(before.options.get(at))) return false;
        return true;
    }

    private static boolean fits(List<Integer> values, List<ProductOption> options) {
        if (values.size() != options.size()) return false;
        for (int at = 0; at < values.size(); at++)
            if (values.get(at) < 0 || values.get(at) >= options.get(at).values().size()) return false;
        return true;
    }
}
