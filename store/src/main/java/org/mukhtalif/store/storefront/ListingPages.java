package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Makes the pages of shelves: a category, the new arrivals, the reductions.
@Component
class ListingPages {

    private final Categories categories;
    private final ShelfViews views;

    ListingPages(Categories categories, ShelfViews views) {
        this.categories = categories;
        this.views = views;
    }

    Optional<ListingPage> ofCategory(String slug, MultiValueMap<String, String> asked, Words words) {
        return categories.bySlug(slug).map(category -> page(category, asked, words));
    }

    ListingPage newest(MultiValueMap<String, String> asked, Words words) {
        return page("new", new Shelf.Everything(), ShelfOrder.NEWEST, asked, words);
    }

    ListingPage reduced(MultiValueMap<String, String> asked, Words words) {
        return page("sale", new Shelf.OnSale(), ShelfOrder.POPULAR, asked, words);
    }

    private ListingPage page(
            String key, Shelf shelf, ShelfOrder usual, MultiValueMap<String, String> asked, Words words) {
        var path = "/" + key;
        var title = words.of("storefront." + key + ".title");
        return new ListingPage(
                title,
                words.of("storefront." + key + ".blurb"),
                new BothPaths(path, path),
                List.of(Crumb.here(title)),
                List.of(),
                null,
                asked.isEmpty(),
                views.of(shelf, ShelfQuery.of(asked, usual), usual, path, words));
    }

    private ListingPage page(Category category, MultiValueMap<String, String> asked, Words words) {
        var locale = words.language().locale();
        var path = Paths.category(category.slug(), words);
        return new ListingPage(
                category.name().in(locale),
                category.blurb().in(locale),
                new BothPaths(
                        Paths.category(category.slug(), Language.ARABIC),
                        Paths.category(category.slug(), Language.ENGLISH)),
                crumbs(category, words),
                narrower(category, words),
                path,
                asked.isEmpty(),
                views.of(
                        new Shelf.OfCategory(category.id()),
                        ShelfQuery.of(asked, ShelfOrder.POPULAR),
                        ShelfOrder.POPULAR,
                        path,
                        words));
    }

    private List<Crumb> crumbs(Category category, Words words) {
        return categories.pathTo(category.id()).stream()
                .map(step -> step.id().equals(category.id())
                        ? Crumb.here(step.name().in(words.language().locale()))
                        : Crumb.to(step.name().in(words.language().locale()), Paths.category(step.slug(), words)))
                .toList();
    }

    /// The children; a child shows its brothers and sisters.
    private List<NavLink> narrower(Category category, Words words) {
        return categories.childrenOf(category.parent().orElse(category.id())).stream()
                .map(child ->
                        new NavLink(child.name().in(words.language().locale()), Paths.category(child.slug(), words)))
                .toList();
    }
}
