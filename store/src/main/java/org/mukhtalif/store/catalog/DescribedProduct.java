package org.mukhtalif.store.catalog;

import java.util.Map;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;

/// A product as its merchant's desk and the store's staff see it, whatever its state.
///
/// @param code by which a file names it again
/// @param past how often it was written, and whether it had a page
/// @param variants their ids by their codes
public record DescribedProduct(
        ProductId id,
        String code,
        MerchantId merchant,
        Slug slug,
        ProductState state,
        Past past,
        ProductText text,
        Map<Sku, VariantId> variants) {

    public DescribedProduct {
        variants = Map.copyOf(variants);
    }

    /// Whether it may be written anew like this: once it was shown, what was chosen of it still means the same.
    public boolean allows(ProductText next) {
        return !past.shown() || next.keepsChoicesOf(text);
    }

    /// @param revision counts its writings, so that somebody can name the one she read
    /// @param shown whether it has or had a page
    public record Past(int revision, boolean shown) {}
}
