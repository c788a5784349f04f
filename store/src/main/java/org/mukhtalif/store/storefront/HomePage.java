package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.ProductCard;

/// The first page: what the season brings, the shelves, the merchants, and who sees a shopper's data.
///
/// @param season the category that the season belongs to; nothing in a shop without it
/// @param recent what this browser looked at lately, if the visitor agreed to remember it
public record HomePage(
        @Nullable CategoryTile season,
        List<CategoryTile> categories,
        List<ProductCard> newest,
        List<ProductCard> reduced,
        List<ProductCard> popular,
        List<ProductCard> recent,
        List<MerchantCard> merchants,
        List<Glance> glances) {

    public HomePage {
        categories = List.copyOf(categories);
        newest = List.copyOf(newest);
        reduced = List.copyOf(reduced);
        popular = List.copyOf(popular);
        recent = List.copyOf(recent);
        merchants = List.copyOf(merchants);
        glances = List.copyOf(glances);
    }

    public boolean isEmpty() {
        return newest.isEmpty() && popular.isEmpty();
    }

    /// Who sees what of a shopper, as the policy has it.
    ///
    /// @param tone the colour of its mark: empty for the store's seal, `grey` where nothing is seen
    public record Glance(String tone, String who, String what, String until) {}
}
