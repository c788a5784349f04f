package org.mukhtalif.store.api;

import java.util.List;
import java.util.Map;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Variant;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// A product whole: what it is, what can be chosen, and who offers it for how much.
///
/// @param options what a shopper chooses, such as the size
/// @param returnable whether it can be sent back within the period of the law
/// @param attributes facts about it
/// @param variants what can be put in a parcel
record ProductJson(
        long id,
        long category,
        Bilingual name,
        Slug slug,
        Bilingual description,
        List<String> pictures,
        List<ProductOption> options,
        List<VariantJson> variants,
        List<Attribute> attributes,
        boolean returnable) {

    ProductJson {
        pictures = List.copyOf(pictures);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
    }

    static ProductJson of(ProductSheet sheet, Map<VariantId, List<OfferJson>> offers) {
        return new ProductJson(
                sheet.id().value(),
                sheet.category().value(),
                sheet.name(),
                sheet.slug(),
                sheet.description(),
                sheet.pictures().stream().map(PicturePath::of).toList(),
                sheet.options(),
                sheet.variants().stream()
                        .map(variant -> VariantJson.of(variant, offers.getOrDefault(variant.id(), List.of())))
                        .toList(),
                sheet.attributes(),
                sheet.returnable());
    }

    /// What can be put in a parcel.
    ///
    /// @param values for each option of the product, in its order, the place of the chosen value, from 0
    /// @param offers those in stock first, then the cheaper one first
    record VariantJson(String sku, List<Integer> values, List<OfferJson> offers) {

        VariantJson {
            values = List.copyOf(values);
            offers = List.copyOf(offers);
        }

        static VariantJson of(Variant variant, List<OfferJson> offers) {
            return new VariantJson(variant.sku().value(), variant.values(), offers);
        }
    }
}
