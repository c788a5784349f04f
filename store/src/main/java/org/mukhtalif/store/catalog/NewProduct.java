package org.mukhtalif.store.catalog;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;

/// A product to be described.
///
/// @param code a short Latin word for files and commands, unique in the shop
/// @param merchant who describes it
/// @param pictures names of pictures; the first is the one on cards
/// @param popularity what has been sold so far, for the order of a shelf
/// @param returnable whether it may be sent back unused within the lawful time
public record NewProduct(
        String code,
        MerchantId merchant,
        CategoryId category,
        Bilingual name,
        Slug slug,
        Bilingual description,
        List<String> pictures,
        String tile,
        List<ProductOption> options,
        List<NewVariant> variants,
        List<Attribute> attributes,
        int popularity,
        Instant arrivedAt,
        boolean returnable) {

    /// A variant to be described; see [Variant].
    public record NewVariant(Sku sku, List<Integer> values) {
        public NewVariant {
            values = List.copyOf(values);
        }
    }

    public NewProduct {
        pictures = List.copyOf(pictures);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
        if (!code.matches("[a-z0-9][a-z0-9-]{1,59}"))
            throw new IllegalArgumentException("A product's code has 2 to 60 small Latin letters, digits or dashes");
        if (pictures.isEmpty()) throw new IllegalArgumentException("A product has at least one picture: " + code);
        if (variants.isEmpty()) throw new IllegalArgumentException("A product has at least one variant: " + code);
        var chosen = new HashSet<List<Integer>>();
        for (var variant : variants)
            if (!fits(variant.values(), options) || !chosen.add(variant.values()))
                throw new IllegalArgumentException(
                        "Variant %s must choose one value of each option, and no other variant the same"
                                .formatted(variant.sku()));
    }

    private static boolean fits(List<Integer> values, List<ProductOption> options) {
        if (values.size() != options.size()) return false;
        for (int at = 0; at < values.size(); at++)
            if (values.get(at) < 0 || values.get(at) >= options.get(at).values().size()) return false;
        return true;
    }
}
