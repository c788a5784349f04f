package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.ProductId;

/// The products that a browser looked at lately, newest first: the value of the cookie `recent`. It stays in the
/// browser; the store writes it down nowhere.
record RecentlyViewed(List<ProductId> products) {

    private static final int MOST = 8;

    RecentlyViewed {
        products = List.copyOf(products);
    }

    static RecentlyViewed of(String cookie) {
        return new RecentlyViewed(Stream.of(cookie.split("\\."))
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .distinct()
                .limit(MOST)
                .map(number -> new ProductId(Long.parseLong(number)))
                .toList());
    }

    RecentlyViewed with(ProductId product) {
        return new RecentlyViewed(
                Stream.concat(Stream.of(product), products.stream().filter(seen -> !seen.equals(product)))
                        .limit(MOST)
                        .toList());
    }

    String toCookie() {
        return products.stream().map(ProductId::toString).collect(joining("."));
    }
}
