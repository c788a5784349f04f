package org.mukhtalif.store.catalog;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// What a line of a cart, an order or a slip says about a variant.
///
/// @param optionLabel what was chosen, such as «أسود · مقاس 54»; empty where there is nothing to choose
/// @param weight of a piece; empty where nobody weighed it
public record VariantDescription(
        VariantId variant,
        ProductId product,
        Sku sku,
        Bilingual productName,
        Optional<Bilingual> optionLabel,
        Slug productSlug,
        String picture,
        String tile,
        boolean returnable,
        Optional<Weight> weight) {}
