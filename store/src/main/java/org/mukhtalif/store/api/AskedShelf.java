package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.Place;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.ui.Words;

/// What a program asks of a shelf, as the address says it. Unlike a page's address, which grows old in bookmarks, what
/// makes no sense here is refused.
///
/// @param merchant ids; offered by one of these
/// @param priceFrom lowest price in the smallest unit, included
/// @param priceBelow highest price in the smallest unit, not included
/// @param attribute ids of attribute values; those of one attribute are alternatives
/// @param order `popular`, `newest`, `cheapest`, `dearest`; for a search also `relevant`
/// @param at where the page begins, as the page before said
/// @param facets whether to tell what can be ticked beside the shelf
record AskedShelf(
        @Nullable List<Long> merchant,
        @Nullable Long priceFrom,
        @Nullable Long priceBelow,
        @Nullable Boolean inStock,
        @Nullable Boolean onSale,
        @Nullable List<Integer> attribute,
        @Nullable String order,
        @Nullable String at,
        @Nullable Boolean facets) {

    ShelfFilter filter() {
        return new ShelfFilter(
                merchant == null
                        ? Set.of()
                        : merchant.stream()
                                .filter(id -> id > 0)
                                .map(MerchantId::new)
                                .collect(toUnmodifiableSet()),
                Optional.ofNullable(priceFrom),
                Optional.ofNullable(priceBelow),
                Boolean.TRUE.equals(inStock),
                Boolean.TRUE.equals(onSale),
                attribute == null ? Set.of() : Set.copyOf(attribute));
    }

    ShelfOrder order(ShelfOrder usual, Words words) {
        if (order == null) return usual;
        return Arrays.stream(ShelfOrder.values())
                .filter(known -> key(known).equals(order))
                .findFirst()
                .orElseThrow(() -> Problem.ofFields(Map.of("order", "api.order.unknown"), words));
    }

    Optional<Place> place(Words words) {
        if (at == null) return Optional.empty();
        return Optional.of(Place.of(at).orElseThrow(() -> Problem.ofFields(Map.of("at", "api.at.unknown"), words)));
    }

    boolean wantsFacets() {
        return Boolean.TRUE.equals(facets);
    }

    /// The orders by the names a program uses.
    static String orders() {
        return Arrays.stream(ShelfOrder.values()).map(AskedShelf::key).collect(Collectors.joining(", "));
    }

    private static String key(ShelfOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
