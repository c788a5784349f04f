package org.mukhtalif.store.storefront;

import java.util.List;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// A category with its picture, and the categories inside it.
public record CategoryTile(String title, String path, String blurb, String picture, String tile, List<NavLink> inside) {

    public CategoryTile {
        inside = List.copyOf(inside);
    }

    static CategoryTile of(Category category, List<Category> children, Words words) {
        var locale = words.language().locale();
        return new CategoryTile(
                category.name().in(locale),
                Paths.category(category.slug(), words),
                category.blurb().in(locale),
                category.picture(),
                category.tile(),
                children.stream()
                        .map(child -> new NavLink(child.name().in(locale), Paths.category(child.slug(), words)))
                        .toList());
    }
}
