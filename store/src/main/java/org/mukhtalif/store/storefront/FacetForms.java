package org.mukhtalif.store.storefront;

import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.search.Facets;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.storefront.FacetForm.Group;
import org.mukhtalif.store.storefront.FacetForm.Tick;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Writes the facets of a shelf as a form.
@Component
class FacetForms {

    private final Merchants merchants;

    FacetForms(Merchants merchants) {
        this.merchants = merchants;
    }

    FacetForm of(Facets facets, ShelfFilter filter, Shelf shelf, Words words) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(words.of("storefront.facet.now"), false, true, state(facets, filter, shelf, words)));
        groups.add(new Group(words.of("storefront.facet.price"), true, true, prices(facets, filter, words)));
        if (!(shelf instanceof Shelf.OfMerchant))
            groups.add(new Group(words.of("storefront.facet.merchant"), false, true, merchants(facets, filter, words)));
        for (var attribute : facets.attributes())
            groups.add(new Group(
                    attribute.name().in(words.language().locale()),
                    false,
                    attribute.values().stream()
                            .anyMatch(value -> filter.attributes().contains(value.id())),
                    values(attribute, filter, words)));
        groups.removeIf(group -> group.ticks().isEmpty());
        return new FacetForm(groups);
    }

    private static List<Tick> state(Facets facets, ShelfFilter filter, Shelf shelf, Words words) {
        var stock = new Tick("stock", "1", words.of("storefront.facet.stock"), facets.inStock(), filter.inStock());
        var sale = new Tick("sale", "1", words.of("storefront.facet.sale"), facets.onSale(), filter.onSale());
        return shelf instanceof Shelf.OnSale ? List.of(stock) : List.of(stock, sale);
    }

    private static List<Tick> prices(Facets facets, ShelfFilter filter, Words words) {
        return facets.prices().stream()
                .map(band -> new Tick(
                        "price",
                        band.from().minorUnits()
                                + "-"
                                + band.below()
                                        .map(below -> Long.toString(below.minorUnits()))
                                        .orElse(""),
                        bandInWords(band, words),
                        band.count(),
                        filter.fromMinor()
                                        .filter(from -> from == band.from().minorUnits())
                                        .isPresent()
                                && filter.belowMinor().equals(band.below().map(below -> below.minorUnits()))))
                .toList();
    }

    private static String bandInWords(Facets.PriceBand band, Words words) {
        if (band.below().isEmpty())
            return words.of("storefront.price.from", whole(band.from().minorUnits()));
        var below = whole(band.below().get().minorUnits());
        return band.from().isZero()
                ? words.of("storefront.price.below", below)
                : words.of("storefront.price.between", whole(band.from().minorUnits()), below);
    }

    private static long whole(long halalas) {
        return halalas / 100;
    }

    private List<Tick> merchants(Facets facets, ShelfFilter filter, Words words) {
        return facets.merchants().stream()
                .flatMap(count -> merchants.find(count.merchant()).stream()
                        .map(merchant -> new Tick(
                                "merchant",
                                merchant.id().toString(),
                                merchant.name().in(words.language().locale()),
                                count.count(),
                                filter.merchants().contains(merchant.id()))))
                .toList();
    }

    private static List<Tick> values(Facets.AttributeFacet attribute, ShelfFilter filter, Words words) {
        return attribute.values().stream()
                .map(value -> new Tick(
                        "attribute",
                        Integer.toString(value.id()),
                        value.value().in(words.language().locale()),
                        value.count(),
                        filter.attributes().contains(value.id())))
                .toList();
    }
}
