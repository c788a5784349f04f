package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Categories for programs: `/api/v1/categories`.
@RestController
@Tag(name = "catalogue")
class ApiCategoryController {

    private final Categories categories;

    ApiCategoryController(Categories categories) {
        this.categories = categories;
    }

    @GetMapping("/api/v1/categories")
    @Operation(
            operationId = "listCategories",
            summary = "All categories, siblings in the order of the shop",
            description = """
                    The whole tree in one answer: `parent` names the category above, and is absent on the first
                    level. A category's `id` is what `listProducts` takes as `category`.
                    """)
    List<CategoryJson> list() {
        return categories.all().stream().map(CategoryJson::of).toList();
    }

    /// A category.
    ///
    /// @param parent the id of the category above; absent on the first level
    /// @param blurb what stands there, in a line
    record CategoryJson(long id, String code, @Nullable Long parent, Bilingual name, Slug slug, Bilingual blurb) {

        static CategoryJson of(Category category) {
            return new CategoryJson(
                    category.id().value(),
                    category.code(),
                    category.parent().map(CategoryId::value).orElse(null),
                    category.name(),
                    category.slug(),
                    category.blurb());
        }
    }
}
