package org.mukhtalif.store.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.ui.Language;
import org.springframework.stereotype.Component;

/// The addresses that search engines may keep, each in both languages: categories, merchants, products.
@Component
class SiteMap {

    private static final int AT_ONCE = 2_000;
    private static final int MOST = 20_000;

    private final Categories categories;
    private final Merchants merchants;
    private final Products products;

    SiteMap(Categories categories, Merchants merchants, Products products) {
        this.categories = categories;
        this.merchants = merchants;
        this.products = products;
    }

    List<BothPaths> pages() {
        var pages = new ArrayList<BothPaths>();
        List.of("/", "/categories", "/merchants", "/new", "/sale", "/privacy", "/terms")
                .forEach(path -> pages.add(new BothPaths(path, path)));
        categories.all().forEach(category -> pages.add(both(Paths.CATEGORIES, category.slug())));
        merchants.all().forEach(merchant -> pages.add(both(Paths.MERCHANTS, merchant.slug())));
        addProducts(pages);
        return pages;
    }

    private void addProducts(List<BothPaths> pages) {
        Optional<ProductId> last = Optional.empty();
        do {
            var next = products.addressesAfter(last, AT_ONCE);
            next.forEach(address -> pages.add(both("/products", address.slug())));
            last = next.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(next.getLast().product());
        } while (last.isPresent() && pages.size() < MOST);
    }

    private static BothPaths both(String folder, Slug slug) {
        return new BothPaths(
                folder + "/" + slug.in(Language.ARABIC.locale()), folder + "/" + slug.in(Language.ENGLISH.locale()));
    }
}
