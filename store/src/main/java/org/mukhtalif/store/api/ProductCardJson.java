package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.Listing;

/// A product as it stands on a shelf.
///
/// @param merchants ids of who offers it, the cheapest in stock first
/// @param offer the one whose price is given
/// @param picture the path of its picture
/// @param price VAT included
/// @param oldPrice the regular price, while it is on sale
/// @param severalPrices other offers or variants cost more
/// @param inStock whether it can be bought now
record ProductCardJson(
        long id,
        long category,
        List<Long> merchants,
        long offer,
        Bilingual name,
        Slug slug,
        String picture,
        Amount price,
        @Nullable Amount oldPrice,
        boolean severalPrices,
        boolean inStock) {

    ProductCardJson {
        merchants = List.copyOf(merchants);
    }

    static ProductCardJson of(Listing listing) {
        return new ProductCardJson(
                listing.product().value(),
                listing.category().value(),
                listing.merchants().stream().map(MerchantId::value).toList(),
                listing.offer().value(),
                listing.name(),
                listing.slug(),
                PicturePath.of(listing.picture()),
                Amount.of(listing.price()),
                Amount.of(listing.oldPrice()),
                listing.severalPrices(),
                listing.inStock());
    }
}
