package org.mukhtalif.store.search;

import java.util.List;
import java.util.Optional;

/// A page of a shelf.
///
/// @param next where the following page begins, if there is one
/// @param previous where the page before ends, if there is one
public record ShelfPage(List<Listing> listings, Optional<Place> next, Optional<Place> previous) {

    public ShelfPage {
        listings = List.copyOf(listings);
    }

    public boolean isEmpty() {
        return listings.isEmpty();
    }
}
