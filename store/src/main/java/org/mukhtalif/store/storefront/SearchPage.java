package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.ProductCard;

/// What a search found, or help where it found nothing.
///
/// @param query what was typed
/// @param path of this search in any language, without its ticks
/// @param title in words
/// @param note says that other words were looked for, or that no product has all of them
/// @param shelf what was found; nothing if nothing was
/// @param nearest categories to look into instead
/// @param popular what others buy
public record SearchPage(
        String query,
        String path,
        String title,
        @Nullable String note,
        @Nullable ShelfView shelf,
        List<NavLink> nearest,
        List<ProductCard> popular) {

    public SearchPage {
        nearest = List.copyOf(nearest);
        popular = List.copyOf(popular);
    }
}
