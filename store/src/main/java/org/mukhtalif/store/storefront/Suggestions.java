package org.mukhtalif.store.storefront;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.search.Listing;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.search.ShelfRequest;
import org.mukhtalif.store.search.Shelves;
import org.springframework.stereotype.Component;

/// Goods from the shelves a shopper bought from lately, if she agreed to that. Worked out when she looks, and written
/// down nowhere.
@Component
class Suggestions {

    private static final int ORDERS = 5;
    private static final int SHELVES = 2;
    private static final int CARDS = 5;

    private final Consents consents;
    private final Orders orders;
    private final Offers offers;
    private final Shelves shelves;

    Suggestions(Consents consents, Orders orders, Offers offers, Shelves shelves) {
        this.consents = consents;
        this.orders = orders;
        this.offers = offers;
        this.shelves = shelves;
    }

    /// What to show her; nothing without her consent.
    List<Listing> forPerson(DataSubjectId shopper) {
        if (!consents.isGiven(shopper, Purpose.RECOMMENDATIONS)) return List.of();
        var bought = boughtBy(shopper);
        if (bought.isEmpty()) return List.of();
        return shelvesOf(bought).stream()
                .flatMap(shelf -> popularOn(shelf).stream())
                .filter(not(listing -> bought.contains(listing.product())))
                .limit(CARDS)
                .toList();
    }

    private Set<ProductId> boughtBy(DataSubjectId shopper) {
        var lines = orders.of(shopper, Optional.empty(), ORDERS).stream()
                .flatMap(order -> order.parts().stream())
                .flatMap(part -> part.lines().stream())
                .map(line -> line.offer())
                .collect(toSet());
        return offers.of(lines).values().stream().map(Offer::product).collect(toSet());
    }

    private List<CategoryId> shelvesOf(Set<ProductId> bought) {
        return shelves.these(List.copyOf(bought)).stream()
                .map(Listing::category)
                .distinct()
                .limit(SHELVES)
                .toList();
    }

    private List<Listing> popularOn(CategoryId category) {
        var request = ShelfRequest.of(new Shelf.OfCategory(category), ShelfOrder.POPULAR);
        return shelves.page(request).listings();
    }
}
