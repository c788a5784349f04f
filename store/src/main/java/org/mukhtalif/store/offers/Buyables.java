package org.mukhtalif.store.offers;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Products;
import org.springframework.stereotype.Component;

/// What can be bought. An offer stands longer than what it is of is sold: its product may be waiting for the store, or
/// be withdrawn, and its variant may be given up. Whoever sells asks here.
@Component
public class Buyables {

    private final Offers offers;
    private final Products products;

    Buyables(Offers offers, Products products) {
        this.offers = offers;
        this.products = products;
    }

    /// Those of these offers that can be bought now; every other is gone. Two statements.
    public Map<OfferId, Buyable> of(Collection<OfferId> ids) {
        return described(offers.of(ids).values());
    }

    /// The same at prices and with stock of up to ten seconds ago: for who goes on to take them, which finds what
    /// changed since.
    public Map<OfferId, Buyable> lately(Collection<OfferId> ids) {
        return described(offers.lately(ids).values());
    }

    private Map<OfferId, Buyable> described(Collection<Offer> found) {
        var described =
                products.onSale(found.stream().map(Offer::variant).distinct().toList());
        return found.stream()
                .flatMap(offer -> Stream.ofNullable(described.get(offer.variant()))
                        .map(description -> new Buyable(offer, description)))
                .collect(toMap(each -> each.offer().id(), each -> each));
    }

    public Optional<Offer> find(OfferId id) {
        return of(List.of(id)).values().stream().map(Buyable::offer).findFirst();
    }
}
