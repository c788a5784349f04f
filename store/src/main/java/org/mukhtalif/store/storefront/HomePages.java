package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.search.Shelves;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the first page: one statement for its shelves, one more for what the browser remembers.
@Component
class HomePages {

    private static final int CARDS = 10;
    private static final int FEW = 5;
    private static final int TILES = 8;
    private static final String SEASON = "dates";

    private final Categories categories;
    private final Shelves shelves;
    private final ProductCards cards;
    private final MerchantPages merchants;
    private final Glances glances;

    HomePages(Categories categories, Shelves shelves, ProductCards cards, MerchantPages merchants, Glances glances) {
        this.categories = categories;
        this.shelves = shelves;
        this.cards = cards;
        this.merchants = merchants;
        this.glances = glances;
    }

    HomePage show(List<ProductId> recent, Words words) {
        var front = shelves.front(CARDS);
        var introduced = merchants.all(words);
        return new HomePage(
                season(words),
                categories.tops().stream()
                        .limit(TILES)
                        .map(top -> CategoryTile.of(top, List.of(), words))
                        .toList(),
                cards.of(front.newest(), words),
                cards.of(front.onSale().stream().limit(FEW).toList(), words),
                cards.of(front.popular().stream().limit(FEW).toList(), words),
                recent.isEmpty() ? List.of() : cards.of(shelves.these(recent), words),
                introduced,
                glances.of(introduced, words));
    }

    private @Nullable CategoryTile season(Words words) {
        return categories
                .byCode(SEASON)
                .map(season -> CategoryTile.of(season, List.of(), words))
                .orElse(null);
    }
}
