package org.mukhtalif.store.offers;

import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.MerchantId;

/// An offer to be made. A merchant makes at most one for each variant.
public record NewOffer(ProductId product, VariantId variant, MerchantId merchant, Asking asking, int stock) {

    public NewOffer {
        if (stock < 0) throw new IllegalArgumentException("Stock is zero or more; got " + stock);
    }

    /// The same without its sale.
    public NewOffer atRegularPrice() {
        return new NewOffer(product, variant, merchant, Asking.regular(asking.regular()), stock);
    }
}
