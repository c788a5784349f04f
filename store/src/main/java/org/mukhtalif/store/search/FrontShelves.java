package org.mukhtalif.store.search;

import java.util.List;

/// The short shelves of the first page.
public record FrontShelves(List<Listing> newest, List<Listing> popular, List<Listing> onSale) {

    public FrontShelves {
        newest = List.copyOf(newest);
        popular = List.copyOf(popular);
        onSale = List.copyOf(onSale);
    }
}
