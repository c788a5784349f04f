package org.mukhtalif.store.productimport;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;

/// What a file may name of the shop: categories and brands, however they are spelt. Read once for a file.
final class Shop {

    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Map<String, BrandId> brands = new HashMap<>();
    private final ZoneId zone;

    Shop(Categories categories, Brands brands, ZoneId zone) {
        this.zone = zone;
        for (var category : categories.all())
            for (var name : new String[] {
                category.name().ar(),
                category.name().en(),
                category.slug().ar(),
                category.slug().en(),
                category.code()
            }) this.categories.putIfAbsent(Spelling.compared(name), category.id());
        for (var brand : brands.all()) {
            this.brands.putIfAbsent(Spelling.compared(brand.name().ar()), brand.id());
            this.brands.putIfAbsent(Spelling.compared(brand.name().en()), brand.id());
        }
    }

    /// The last name of a way down: «عطور > رجالية».
    Optional<CategoryId> category(String typed) {
        var steps = typed.split("[>‹›/\\\\،,|]");
        for (int at = steps.length - 1; at >= 0; at--) {
            var found = Optional.ofNullable(categories.get(Spelling.compared(steps[at])));
            if (found.isPresent()) return found;
        }
        return Optional.ofNullable(categories.get(Spelling.compared(typed)));
    }

    Optional<BrandId> brand(String typed) {
        return Optional.ofNullable(brands.get(Spelling.compared(typed)));
    }

    ZoneId zone() {
        return zone;
    }
}
