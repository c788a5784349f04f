package org.mukhtalif.store.checkout;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.VariantDescription;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.springframework.stereotype.Component;

/// What the goods of an order weigh, as far as their weight is known.
@Component
class OrderedWeight {

    private final Offers offers;
    private final Products products;

    OrderedWeight(Offers offers, Products products) {
        this.offers = offers;
        this.products = products;
    }

    int grams(MerchantOrder part) {
        var found = offers.of(part.lines().stream().map(LineItem::offer).collect(toSet()));
        var described = products.describe(
                found.values().stream().map(Offer::variant).distinct().toList());
        return part.lines().stream()
                .mapToInt(line -> line.quantity()
                        * Optional.ofNullable(found.get(line.offer()))
                                .map(offer -> described.get(offer.variant()))
                                .flatMap(VariantDescription::weight)
                                .map(Weight::grams)
                                .orElse(0))
                .sum();
    }
}
