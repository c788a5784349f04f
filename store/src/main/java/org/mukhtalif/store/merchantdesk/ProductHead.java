package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductState;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// What stands above each page about one product.
///
/// @param shopPath of its page in the shop, while it has one
/// @param current which of the links is this page
public record ProductHead(
        String title,
        String path,
        StatePill state,
        @Nullable String shopPath,
        List<NavLink> links,
        String current) {

    static ProductHead of(DescribedProduct product, String current, Words words) {
        var path = "/desk/products/" + product.id();
        return new ProductHead(
                product.text().name().in(words.locale()),
                path,
                StatePill.of(product.state()),
                product.state() instanceof ProductState.Published
                        ? "/products/" + product.slug().in(words.locale())
                        : null,
                List.of(
                        new NavLink(words.of("desk.product.text"), path),
                        new NavLink(words.of("desk.product.variants"), path + "/variants"),
                        new NavLink(words.of("desk.product.stock"), path + "/stock"),
                        new NavLink(words.of("desk.product.pictures"), path + "/pictures"),
                        new NavLink(words.of("desk.product.prices"), path + "/prices")),
                path + current);
    }
}
