package org.mukhtalif.store.search;

import java.util.List;
import org.mukhtalif.store.catalog.Category;

/// What the shop offers instead when a search found nothing.
///
/// @param nearest categories that share a word's beginning with the search; otherwise those of the first level
/// @param popular what others buy
public record NothingFound(List<Category> nearest, List<Listing> popular) {

    public NothingFound {
        nearest = List.copyOf(nearest);
        popular = List.copyOf(popular);
    }
}
