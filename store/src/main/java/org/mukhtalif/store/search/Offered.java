package org.mukhtalif.store.search;

import java.util.List;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.offers.Offer;

/// A product with its offers, those in stock first, then the cheaper one first; at least one.
record Offered(ProductSheet sheet, List<Offer> offers) {

    Offered {
        offers = List.copyOf(offers);
        if (offers.isEmpty()) throw new IllegalArgumentException("Nobody offers product " + sheet.id());
    }

    /// The offer whose price the card shows.
    Offer best() {
        return offers.getFirst();
    }

    boolean hasSeveralPrices() {
        return offers.stream().map(Offer::price).distinct().count() > 1;
    }

    /// The same product as one of its merchants offers it.
    Offered by(long merchant) {
        return new Offered(
                sheet,
                offers.stream()
                        .filter(offer -> offer.merchant().value() == merchant)
                        .toList());
    }

    List<Long> merchants() {
        return offers.stream().map(offer -> offer.merchant().value()).distinct().toList();
    }
}
