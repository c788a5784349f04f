package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// One merchant's offer of the chosen variant, as the product page shows it.
///
/// @param oldPrice the regular price, while it is reduced
/// @param lowestBefore the lowest price of the thirty days before it was reduced, if that is known
/// @param vat the part of the price that is VAT
/// @param most how many pieces can be asked for: the stock, at most 99; zero when sold out
/// @param scarcity says that few pieces are left, if few are
/// @param arrival when it would arrive, in words
/// @param shipping what the standard way costs, in words
/// @param paying the ways in which this price can be paid, in words; empty if there is none now
public record OfferCard(
        long id,
        Money price,
        @Nullable Money oldPrice,
        @Nullable Money lowestBefore,
        Money vat,
        int most,
        @Nullable String scarcity,
        String arrival,
        String shipping,
        String paying,
        MerchantCard merchant) {

    public boolean isSoldOut() {
        return most == 0;
    }
}
