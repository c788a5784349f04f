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
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.stereotype.Component;

/// Says what a cart would cost now. Three statements: the cart, its offers, their descriptions.
@Component
public class Quotes {

    private final Carts carts;
    private final Offers offers;
    private final Products products;
    private final Merchants merchants;
    private final Clock clock;

    Quotes(Carts carts, Offers offers, Products products, Merchants merchants, Clock clock) {
        this.carts = carts;
        this.offers = offers;
        this.products = products;
        this.merchants = merchants;
        this.clock = clock;
    }

    /// @param shipping how each merchant's part is to travel; the standard way where nothing is said
    public Quote of(CartSecret secret, Map<MerchantId, ShippingKind> shipping) {
        var cart = carts.find(secret);
        var found = offers.of(cart.lines().stream().map(CartLine::offer).toList());
        return new Quote(cart, byMerchant(cart, found, shipping), PaymentFee.NONE, problems(cart, found));
    }

    private List<MerchantQuote> byMerchant(
            Cart cart, Map<OfferId, Offer> found, Map<MerchantId, ShippingKind> shipping) {
        var pricing = Pricing.at(clock.instant());
        var described = products.describe(
                found.values().stream().map(Offer::variant).distinct().toList());
        var lines = cart.lines().stream()
                .filter(line -> found.containsKey(line.offer()))
                .map(line -> pricing.line(line, requireNonNull(found.get(line.offer())), described))
                .collect(groupingBy(line -> line.offer().merchant().value(), TreeMap::new, toList()));
        return lines.entrySet().stream()
                .map(entry -> {
                    var merchant =
                            merchants.find(new MerchantId(entry.getKey())).orElseThrow();
                    var seller =
                            merchants.vatNumberOn(merchant.id(), pricing.day()).isPresent()
                                    ? SellerOfRecord.MERCHANT
                                    : SellerOfRecord.STORE;
                    return pricing.part(
                            merchant,
                            seller,
                            entry.getValue(),
                            shipping.getOrDefault(merchant.id(), ShippingKind.STANDARD));
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
