package org.mukhtalif.store.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// What a card shows of a product that somebody offers.
///
/// @param merchants who offers it, the cheapest in stock first; on a merchant's own shelf that merchant alone
/// @param offer the one whose price is shown
/// @param price the lowest of the offers in stock; when all are sold out, the lowest of all; on a merchant's own shelf,
///     of its offers
/// @param oldPrice the regular price of that offer, while it is on sale
/// @param severalPrices other offers or variants cost more: «يبدأ من»
public record Listing(
        ProductId product,
        CategoryId category,
        List<MerchantId> merchants,
        OfferId offer,
        Bilingual name,
        Slug slug,
        String picture,
        String tile,
        Money price,
        Optional<Money> oldPrice,
        boolean severalPrices,
        boolean inStock,
        int popularity,
        Instant arrivedAt) {

    public Listing {
        merchants = List.copyOf(merchants);
    }
}
