package org.mukhtalif.store.storefront;

import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All categories: `/categories`.
@Controller
class CategoriesController {

    private final Categories categories;

    CategoriesController(Categories categories) {
        this.categories = categories;
    }

    @SameForEverybody
    @GetMapping("/categories")
    String show(Words words, Model model) {
        model.addAttribute(
                "page",
                new CategoriesPage(categories.tops().stream()
                        .map(top -> CategoryTile.of(top, categories.childrenOf(top.id()), words))
                        .toList()));
        return "storefront/categories";
    }
}
