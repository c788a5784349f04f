package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.search.Listing;
import org.mukhtalif.store.ui.ProductCard;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Turns what stands on a shelf into cards, in the visitor's language.
@Component
class ProductCards {

    private final Merchants merchants;

    ProductCards(Merchants merchants) {
        this.merchants = merchants;
    }

    List<ProductCard> of(List<Listing> listings, Words words) {
        return listings.stream().map(listing -> card(listing, words)).toList();
    }

    private ProductCard card(Listing listing, Words words) {
        var locale = words.language().locale();
        return new ProductCard(
                Paths.product(listing.slug(), words),
                listing.picture(),
                listing.tile(),
                merchants
                        .find(listing.merchants().getFirst())
                        .map(found -> found.name().in(locale))
                        .orElse(""),
                listing.name().in(locale),
                listing.severalPrices(),
                listing.price(),
                listing.oldPrice().orElse(null),
                percentOff(listing),
                !listing.inStock(),
                listing.offer().value());
    }

    /// Rounded down, so that no card promises more than the till gives.
    private static @Nullable Integer percentOff(Listing listing) {
        return listing.oldPrice()
                .map(old -> (int) ((old.minorUnits() - listing.price().minorUnits()) * 100 / old.minorUnits()))
                .filter(percent -> percent > 0)
                .orElse(null);
    }
}
