package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.MerchantQuote;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.shipping.Delivery;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of a cart by three statements; by none where there is no cart.
@Component
class CartPages {

    private final Quotes quotes;

    CartPages(Quotes quotes) {
        this.quotes = quotes;
    }

    /// @param refusal the bundle's key of what could not be done, if something could not
    CartPage show(Optional<CartSecret> secret, @Nullable String refusal, Words words) {
        var told = refusal == null ? null : words.of(refusal);
        return secret.map(known -> page(quotes.of(known, Map.of(), ""), told, words))
                .orElseGet(() -> new CartPage(
                        List.of(), List.of(), told, 0, none(), none(), none(), none(), none(), CouponBox.EMPTY, false));
    }

    private static CartPage page(Quote quote, @Nullable String refusal, Words words) {
        return new CartPage(
                quote.merchants().stream()
                        .map(group -> group(group, quote, words))
                        .toList(),
                gone(quote),
                refusal,
                quote.cart().pieces(),
                quote.items(),
                quote.shipping(),
                quote.discount().amount(),
                quote.total(),
                quote.vat(),
                CouponBox.of(quote, words),
                quote.isOrderable());
    }

    private static CartPage.Group group(MerchantQuote group, Quote quote, Words words) {
        return new CartPage.Group(
                MerchantCard.of(group.merchant(), words),
                group.lines().stream()
                        .map(line -> CartLines.of(line, quote.problems(), words))
                        .toList(),
                group.part().items(),
                group.part().shipping().listed(),
                freeHint(group, words));
    }

    private static @Nullable String freeHint(MerchantQuote group, Words words) {
        if (group.part().shipping().listed().isZero()) return null;
        if (!(group.delivery() instanceof Delivery.Offered offered)) return null;
        return offered.freeOver()
                .map(limit -> words.of(
                        "storefront.cart.free-hint", limit.minus(group.part().items())))
                .orElse(null);
    }

    /// Offers of the cart that nobody can buy any more.
    private static List<Long> gone(Quote quote) {
        var shown = quote.merchants().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.offer().id())
                .toList();
        return quote.cart().lines().stream()
                .map(line -> line.offer())
                .filter(offer -> !shown.contains(offer))
                .map(OfferId::value)
                .toList();
    }

    private static Money none() {
        return Money.halalas(0);
    }
}
