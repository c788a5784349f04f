package org.mukhtalif.store.storefront;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.ui.Words;

/// Why an order was not placed, in words: what is wrong by field, or one note above the page.
///
/// @param faults for each field the bundle's key of what is wrong
/// @param termsNote that the terms have changed since the page was opened
record CheckoutAnswer(
        Map<String, String> faults,
        @Nullable String note,
        @Nullable String termsNote) {

    static final CheckoutAnswer NOTHING = new CheckoutAnswer(Map.of(), null, null);

    /// What is to be told of a form that asks for its total only: nothing but that the terms have changed under it.
    ///
    /// @param accepted see [Placement#accepted]
    static CheckoutAnswer beforePlacing(String accepted, Words words) {
        return PlacementResult.Refused.forItsTerms(accepted)
                .map(refused -> of(refused, words))
                .orElse(NOTHING);
    }

    static CheckoutAnswer of(PlacementResult result, Words words) {
        return switch (result) {
            case PlacementResult.Placed _ -> NOTHING;
            case PlacementResult.Refused refused ->
                new CheckoutAnswer(
                        refused.faults(),
                        null,
                        refused.isUnderOtherTerms() ? words.of("storefront.checkout.terms.changed") : null);
            case PlacementResult.SoldOut(var _, var available)
            when available == 0 -> note(words.of("checkout.sold-out"));
            case PlacementResult.SoldOut(var _, var available) -> note(words.of("checkout.fewer-left", available));
            case PlacementResult.PriceChanged(var _, var now) -> note(words.of("checkout.price-changed", now));
            case PlacementResult.TotalChanged(var shown, var now) ->
                note(words.of("checkout.total-changed", shown, now));
            case PlacementResult.CouponRefused(var why, var minimum) ->
                note(words.of("promotions.refused." + why.key(), minimum));
            case PlacementResult.EmptyCart _ -> note(words.of("checkout.empty-cart"));
            case PlacementResult.AccountLeaving _ -> note(words.of("checkout.account-leaving"));
            case PlacementResult.InFlight _ -> note(words.of("checkout.in-flight"));
            case PlacementResult.KeyReused _ -> note(words.of("checkout.key-reused"));
        };
    }

    private static CheckoutAnswer note(String text) {
        return new CheckoutAnswer(Map.of(), text, null);
    }
}
