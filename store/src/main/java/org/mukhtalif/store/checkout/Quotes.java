package org.mukhtalif.store.checkout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.store.cart.Cart;
import org.mukhtalif.store.cart.CartLine;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.stereotype.Component;

/// Says what a cart would cost now. Three statements: the cart, its offers, their descriptions.
@Component
public class Quotes {

    private final Carts carts;
    private final Offers offers;
    private final Products products;
    private final PartQuotes parts;
    private final Clock clock;

    Quotes(Carts carts, Offers offers, Products products, PartQuotes parts, Clock clock) {
        this.carts = carts;
        this.offers = offers;
        this.products = products;
        this.parts = parts;
        this.clock = clock;
    }

    /// @param shipping how each merchant's part is to travel; the standard way where nothing is said
    /// @param city the key of the city it goes to; blank while that is unknown
    public Quote of(CartSecret secret, Map<MerchantId, ShippingKind> shipping, String city) {
        var cart = carts.find(secret);
        var found = offers.of(cart.lines().stream().map(CartLine::offer).toList());
        return new Quote(cart, byMerchant(cart, found, shipping, city), PaymentFee.NONE, problems(cart, found));
    }

    private List<MerchantQuote> byMerchant(
            Cart cart, Map<OfferId, Offer> found, Map<MerchantId, ShippingKind> shipping, String city) {
        var pricing = Pricing.at(clock.instant());
        var described = products.describe(
                found.values().stream().map(Offer::variant).distinct().toList());
        var lines = cart.lines().stream()
                .filter(line -> found.containsKey(line.offer()))
                .map(line -> pricing.line(line, requireNonNull(found.get(line.offer())), described))
                .collect(groupingBy(line -> line.offer().merchant().value(), TreeMap::new, toList()));
        return lines.entrySet().stream()
                .map(entry -> {
                    var merchant = new MerchantId(entry.getKey());
                    var chosen = shipping.getOrDefault(merchant, ShippingKind.STANDARD);
                    return parts.of(pricing, merchant, entry.getValue(), chosen, city);
                })
                .toList();
    }

    private static List<QuoteProblem> problems(Cart cart, Map<OfferId, Offer> found) {
        var problems = new ArrayList<QuoteProblem>();
        for (var line : cart.lines()) {
            var offer = found.get(line.offer());
            int available = offer == null ? 0 : offer.stock();
            if (available < line.quantity()) problems.add(new QuoteProblem.TooFew(line.offer(), available));
            if (offer != null && !offer.price().equals(line.seenUnitPrice()))
                problems.add(new QuoteProblem.PriceChanged(line.offer(), line.seenUnitPrice(), offer.price()));
        }
        return problems;
    }
}
