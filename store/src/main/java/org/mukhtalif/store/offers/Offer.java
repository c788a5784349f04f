package org.mukhtalif.store.offers;

import java.util.Optional;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// One merchant's promise to sell a variant.
///
/// @param stock pieces that can be taken now
public record Offer(OfferId id, ProductId product, VariantId variant, MerchantId merchant, Asking asking, int stock) {

    /// What is shown and charged for one piece, VAT included.
    public Money price() {
        return asking.price();
    }

    /// The regular price, while a sale makes the charged one lower.
    public Optional<Money> oldPrice() {
        return asking.oldPrice();
    }

    public boolean isInStock() {
        return stock > 0;
    }
}
