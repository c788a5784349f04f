package org.mukhtalif.store.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.store.cart.Cart;
import org.mukhtalif.store.cart.CartLine;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Buyable;
import org.mukhtalif.store.offers.Buyables;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.stereotype.Component;

/// Says what a cart would cost now. Three statements: the cart, its offers, their descriptions; one more for its
/// coupon.
@Component
public class Quotes {

    private final Carts carts;
    private final Buyables buyables;
    private final PlainParts parts;
    private final CouponQuotes coupons;

    Quotes(Carts carts, Buyables buyables, PlainParts parts, CouponQuotes coupons) {
        this.carts = carts;
        this.buyables = buyables;
        this.parts = parts;
        this.coupons = coupons;
    }

    /// @param shipping how each merchant's part is to travel; the standard way where nothing is said
    /// @param city the key of the city it goes to; blank while that is unknown
    public Quote of(CartSecret secret, Map<MerchantId, ShippingKind> shipping, String city) {
        return withItsCoupon(plain(secret, shipping, city, buyables::of));
    }

    /// The same at prices of up to ten seconds ago, for who goes on to place it: what changed since is found there.
    Quote lately(CartSecret secret, Map<MerchantId, ShippingKind> shipping, String city) {
        return withItsCoupon(plain(secret, shipping, city, buyables::lately));
    }

    private Quote withItsCoupon(Quote plain) {
        return plain.cart().coupon().map(code -> coupons.with(code, plain)).orElse(plain);
    }

    /// What the cart would cost with another coupon.
    Quote with(String coupon, CartSecret secret) {
        return coupons.with(coupon, plain(secret, Map.of(), "", buyables::of));
    }

    private Quote plain(
            CartSecret secret,
            Map<MerchantId, ShippingKind> shipping,
            String city,
            Function<List<OfferId>, Map<OfferId, Buyable>> reading) {
        var cart = carts.find(secret);
        var found = reading.apply(cart.lines().stream().map(CartLine::offer).toList());
        return new Quote(
                cart, parts.of(cart, found, shipping, city), PaymentFee.NONE, Optional.empty(), problems(cart, found));
    }

    private static List<QuoteProblem> problems(Cart cart, Map<OfferId, Buyable> found) {
        var problems = new ArrayList<QuoteProblem>();
        for (var line : cart.lines()) {
            var offer = Optional.ofNullable(found.get(line.offer())).map(Buyable::offer);
            int available = offer.map(Offer::stock).orElse(0);
            if (available < line.quantity()) problems.add(new QuoteProblem.TooFew(line.offer(), available));
            offer.map(Offer::price)
                    .filter(price -> !price.equals(line.seenUnitPrice()))
                    .ifPresent(price ->
                            problems.add(new QuoteProblem.PriceChanged(line.offer(), line.seenUnitPrice(), price)));
        }
        return problems;
    }
}
