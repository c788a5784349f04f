package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.search.Listing;
import org.mukhtalif.store.search.NothingFound;
import org.mukhtalif.store.search.Place;
import org.mukhtalif.store.search.SearchResult;
import org.mukhtalif.store.search.ShelfPage;

/// A page of products. Pages are read by their keys, so nothing is shown twice or left out when products come and go.
///
/// @param next to be sent as `at` for the following page; absent on the last
/// @param previous the same for the page before
/// @param corrected the words that were looked for instead, when those typed found too little
/// @param partial no product has all the words, so these have some of them
/// @param facets what can be ticked beside it; only where it was asked for
/// @param help what to show instead; only where a search found nothing at all
record ShelfJson(
        List<ProductCardJson> products,
        @Nullable String next,
        @Nullable String previous,
        @Nullable String corrected,
        boolean partial,
        @Nullable FacetsJson facets,
        @Nullable HelpJson help) {

    ShelfJson {
        products = List.copyOf(products);
    }

    static ShelfJson of(ShelfPage page, @Nullable FacetsJson facets) {
        return new ShelfJson(cards(page.listings()), next(page), previous(page), null, false, facets, null);
    }

    static ShelfJson of(SearchResult found, @Nullable FacetsJson facets, @Nullable HelpJson help) {
        return new ShelfJson(
                cards(found.page().listings()),
                next(found.page()),
                previous(found.page()),
                found.corrected().orElse(null),
                found.isPartial(),
                facets,
                help);
    }

    private static @Nullable String next(ShelfPage page) {
        return page.next().map(Place::written).orElse(null);
    }

    private static @Nullable String previous(ShelfPage page) {
        return page.previous().map(Place::written).orElse(null);
    }

    private static List<ProductCardJson> cards(List<Listing> listings) {
        return listings.stream().map(ProductCardJson::of).toList();
    }

    /// What the shop offers instead of an empty page.
    ///
    /// @param categories ids of categories that come near to what was typed; otherwise those of the first level
    /// @param popular what others buy
    record HelpJson(List<Long> categories, List<ProductCardJson> popular) {

        HelpJson {
            categories = List.copyOf(categories);
            popular = List.copyOf(popular);
        }

        static HelpJson of(NothingFound help) {
            return new HelpJson(
                    help.nearest().stream()
                            .map(category -> category.id().value())
                            .toList(),
                    cards(help.popular()));
        }
    }
}
