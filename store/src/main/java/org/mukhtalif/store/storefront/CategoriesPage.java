package org.mukhtalif.store.storefront;

import java.util.List;

/// All categories of the shop, two levels deep.
public record CategoriesPage(List<CategoryTile> tiles) {

    public CategoriesPage {
        tiles = List.copyOf(tiles);
    }
}
