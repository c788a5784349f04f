package org.mukhtalif.store.catalog;

import java.util.Map;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;

/// A product as its merchant's desk and the store's staff see it, whatever its state.
///
/// @param code by which a file names it again
/// @param variants their ids by their codes
public record DescribedProduct(
        ProductId id,
        String code,
        MerchantId merchant,
        Slug slug,
        ProductState state,
        ProductText text,
        Map<Sku, VariantId> variants) {

    public DescribedProduct {
        variants = Map.copyOf(variants);
    }

    /// Whether it may be written anew like this: once it was shown, options and values keep their places.
    public boolean allows(ProductText next) {
        return switch (state) {
            case ProductState.Draft _, ProductState.Submitted _ -> true;
            case ProductState.Published _, ProductState.Withdrawn _ -> next.keepsChoicesOf(text);
        };
    }
}
