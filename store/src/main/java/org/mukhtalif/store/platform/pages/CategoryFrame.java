package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// The categories of the first level, from memory.
@Component
class CategoryFrame implements FrameSource {

    private final Categories categories;

    CategoryFrame(Categories categories) {
        this.categories = categories;
    }

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        return frame.withCategories(categories.tops().stream()
                .map(category -> new NavLink(
                        category.name().in(words.locale()),
                        "/categories/" + category.slug().in(words.locale())))
                .toList());
    }
}
