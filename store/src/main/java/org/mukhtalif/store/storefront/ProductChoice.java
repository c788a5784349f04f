package org.mukhtalif.store.storefront;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/// What the address of a product's page says beyond the product: which variant, which picture. Both are as typed.
record ProductChoice(String sku, String picture) {

    ProductChoice(@Nullable String sku, @Nullable String picture) {
        this.sku = requireNonNullElse(sku, "");
        this.picture = requireNonNullElse(picture, "");
    }
}
