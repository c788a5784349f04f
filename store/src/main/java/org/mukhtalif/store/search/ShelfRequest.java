package org.mukhtalif.store.search;

import java.util.Optional;

/// The part of a shelf that a page shows.
///
/// @param place where the page begins or ends; empty: at the start of the shelf
public record ShelfRequest(Shelf shelf, ShelfFilter filter, ShelfOrder order, Optional<Place> place, int size) {

    /// How many products a page of a shelf shows.
    public static final int PAGE = 24;

    public ShelfRequest {
        if (size < 1 || size > 100) throw new IllegalArgumentException("A page shows 1 to 100 products; got " + size);
        if (order == ShelfOrder.RELEVANT && !(shelf instanceof Shelf.Found)) order = ShelfOrder.POPULAR;
    }

    /// The first page of a whole shelf.
    public static ShelfRequest of(Shelf shelf, ShelfOrder order) {
        return new ShelfRequest(shelf, ShelfFilter.NONE, order, Optional.empty(), PAGE);
    }

    public ShelfRequest only(ShelfFilter filter) {
        return new ShelfRequest(shelf, filter, order, place, size);
    }

    public ShelfRequest at(Optional<Place> place) {
        return new ShelfRequest(shelf, filter, order, place, size);
    }

    /// The first so many products.
    public ShelfRequest first(int size) {
        return new ShelfRequest(shelf, filter, order, Optional.empty(), size);
    }

    boolean readsBackwards() {
        return place.filter(p -> p.side() == Place.Side.BEFORE).isPresent();
    }
}
