package org.mukhtalif.store.catalog;

import java.util.Map;

/// A product that was added, and the ids of its variants by their codes.
public record AddedProduct(ProductId id, String code, Map<Sku, VariantId> variants) {

    public AddedProduct {
        variants = Map.copyOf(variants);
    }
}
