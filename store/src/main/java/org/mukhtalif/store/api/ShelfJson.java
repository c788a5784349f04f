package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.search.Place;
import org.mukhtalif.store.search.ShelfPage;

/// A page of products. Pages are read by their keys, so nothing is shown twice or left out when products come and go.
///
/// @param next to be sent as `at` for the following page; absent on the last
/// @param previous the same for the page before
/// @param corrected the words that were looked for instead, when those typed found too little
record ShelfJson(
        List<ProductCardJson> products,
        @Nullable String next,
        @Nullable String previous,
        @Nullable String corrected) {

    ShelfJson {
        products = List.copyOf(products);
    }

    static ShelfJson of(ShelfPage page, @Nullable String corrected) {
        return new ShelfJson(
                page.listings().stream().map(ProductCardJson::of).toList(),
                page.next().map(Place::written).orElse(null),
                page.previous().map(Place::written).orElse(null),
                corrected);
    }
}
