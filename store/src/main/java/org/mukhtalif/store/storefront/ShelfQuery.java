package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.Place;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.search.ShelfOrder;
import org.springframework.util.MultiValueMap;

/// What the address of a shelf says: the ticks, the order, the place. Whatever in it makes no sense is left out, so
/// that an address written by hand or grown old still shows a page.
record ShelfQuery(ShelfFilter filter, ShelfOrder order, Optional<Place> place) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern BAND = Pattern.compile("([0-9]{1,11})-([0-9]{0,11})");
    private static final int MOST_TICKS = 40;

    static ShelfQuery of(MultiValueMap<String, String> asked, ShelfOrder usual) {
        var band = BAND.matcher(Optional.ofNullable(asked.getFirst("price")).orElse(""));
        var hasBand = band.matches();
        return new ShelfQuery(
                new ShelfFilter(
                        numbers(asked, "merchant")
                                .map(number -> new MerchantId(Long.parseLong(number)))
                                .collect(toCollection(HashSet::new)),
                        hasBand ? Optional.of(Long.parseLong(band.group(1))) : Optional.empty(),
                        hasBand && !band.group(2).isEmpty()
                                ? Optional.of(Long.parseLong(band.group(2)))
                                : Optional.empty(),
                        asked.containsKey("stock"),
                        asked.containsKey("sale"),
                        numbers(asked, "attribute").map(Integer::valueOf).collect(toCollection(TreeSet::new))),
                order(asked.getFirst("order")).orElse(usual),
                Optional.ofNullable(asked.getFirst("at")).flatMap(Place::of));
    }

    static String key(ShelfOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /// This query as the end of an address, at another place of the shelf.
    String at(Optional<Place> place, ShelfOrder usual, Map<String, String> more) {
        var parts = new LinkedHashMap<String, List<String>>();
        more.forEach((name, value) -> parts.put(name, List.of(value)));
        parts.put(
                "merchant",
                filter.merchants().stream().map(MerchantId::toString).sorted().toList());
        filter.fromMinor().ifPresent(from -> parts.put("price", List.of(band(from))));
        if (filter.inStock()) parts.put("stock", List.of("1"));
        if (filter.onSale()) parts.put("sale", List.of("1"));
        parts.put(
                "attribute",
                filter.attributes().stream().sorted().map(Object::toString).toList());
        if (order != usual) parts.put("order", List.of(key(order)));
        place.ifPresent(mark -> parts.put("at", List.of(mark.written())));
        return parts.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(value -> part.getKey() + "=" + encoded(value)))
                .collect(joining("&", "?", ""));
    }

    private String band(long from) {
        return from + "-" + filter.belowMinor().map(Object::toString).orElse("");
    }

    private static Stream<String> numbers(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .limit(MOST_TICKS)
                .filter(number -> NUMBER.matcher(number).matches());
    }

    private static Optional<ShelfOrder> order(@Nullable String key) {
        return Stream.of(ShelfOrder.values())
                .filter(order -> key(order).equals(key))
                .findFirst();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
