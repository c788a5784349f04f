package org.mukhtalif.store.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;

/// Everything the shop says about one product, without prices and stock.
///
/// @param merchant who described it; others may offer it too
/// @param pictures names of pictures, the first is the one on cards
public record ProductSheet(
        ProductId id,
        String code,
        MerchantId merchant,
        CategoryId category,
        Bilingual name,
        Slug slug,
        Bilingual description,
        List<String> pictures,
        String tile,
        List<ProductOption> options,
        List<Variant> variants,
        List<Attribute> attributes,
        int popularity,
        Instant arrivedAt,
        boolean returnable) {

    /// Shown while a product has no picture of its own.
    public static final String NO_PICTURE = "package-box";

    public ProductSheet {
        pictures = List.copyOf(pictures);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
    }

    /// The picture on cards and in lines.
    public String picture() {
        return pictures.isEmpty() ? NO_PICTURE : pictures.getFirst();
    }

    public List<VariantId> variantIds() {
        return variants.stream().map(Variant::id).toList();
    }

    public Optional<Variant> variant(VariantId id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }
}
