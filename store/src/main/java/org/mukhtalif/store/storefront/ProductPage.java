package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.JsonLd;

/// Everything that the page of one product prints.
///
/// @param offer the best offer of the chosen variant; nothing if no merchant has one
/// @param others the further offers of that variant
/// @param sight the personal fields that the merchant of a parcel sees, in words
/// @param sightUntil for how long
public record ProductPage(
        ProductId product,
        String title,
        String description,
        BothPaths paths,
        List<Crumb> crumbs,
        Gallery gallery,
        String sku,
        List<OptionRow> options,
        @Nullable OfferCard offer,
        List<OfferCard> others,
        List<Fact> facts,
        boolean returnable,
        String sight,
        String sightUntil,
        JsonLd structured) {

    public ProductPage {
        crumbs = List.copyOf(crumbs);
        options = List.copyOf(options);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }

    /// Whether something else on this page can be bought when the chosen offer is sold out.
    public boolean hasAnother() {
        return others.stream().anyMatch(other -> !other.isSoldOut())
                || options.stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(value -> !value.chosen() && !value.gone());
    }

    /// A fact about the product, such as its origin.
    public record Fact(String title, String text) {}
}
