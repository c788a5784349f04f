package org.mukhtalif.store.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// What the parameters of the addresses and headers mean; each name means one thing everywhere.
final class DocumentedParameters {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("Cart", "The cart's secret, as the first answer told it"),
            entry("Order-Secret", "What opens a guest's order, as its placement told it"),
            entry("Authorization", "`Bearer ` and the token of the session"),
            entry("number", "The number of an order, such as M-7K3Q92, or of a request in writing"),
            entry("asked", "The number of a return"),
            entry("slug", "The name in the address, in Arabic or English"),
            entry("offer", "The id of an offer"),
            entry("q", "What was typed so far"),
            entry("merchant", "Ids of merchants: offered by one of these"),
            entry("priceFrom", "The lowest price in the smallest unit, included"),
            entry("priceBelow", "The highest price in the smallest unit, not included"),
            entry("inStock", "Only what can be bought now"),
            entry("onSale", "Only what costs less than usual"),
            entry("attribute", "Ids of attribute values; those of one attribute are alternatives"),
            entry("order", "`popular`, `newest`, `cheapest`, `dearest`; for a search also `relevant`"),
            entry("at", "Where the page begins: `next` or `previous` of another page"),
            entry("facets", "Whether to tell what can be ticked beside the shelf"));

    private DocumentedParameters() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(MEANINGS.get(name));
    }
}
