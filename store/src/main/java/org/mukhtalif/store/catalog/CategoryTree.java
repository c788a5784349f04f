package org.mukhtalif.store.catalog;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The categories as they were when they were last read, in the order of their places.
record CategoryTree(
        Map<CategoryId, Category> byId,
        Map<String, Category> bySlug,
        List<Category> tops,
        Map<CategoryId, List<Category>> children) {

    static CategoryTree of(List<Category> categories) {
        var byId = new LinkedHashMap<CategoryId, Category>();
        var bySlug = new HashMap<String, Category>();
        for (var category : categories) {
            byId.put(category.id(), category);
            bySlug.put(category.slug().ar(), category);
            bySlug.put(category.slug().en(), category);
        }
        return new CategoryTree(
                unmodifiableMap(byId),
                Map.copyOf(bySlug),
                categories.stream()
                        .filter(category -> category.parent().isEmpty())
                        .toList(),
                categories.stream()
                        .filter(category -> category.parent().isPresent())
                        .collect(groupingBy(category -> category.parent().orElseThrow())));
    }
}
