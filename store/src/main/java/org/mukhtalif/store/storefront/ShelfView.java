package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.ProductCard;

/// A page of a shelf: cards, what can be ticked, the order, the way on.
///
/// @param path of the shelf; `clearPath` the same without any tick, with the words of a search kept
/// @param query what was searched for, to be carried along; nothing on a shelf that is not a search
/// @param filtered whether anything is ticked
/// @param count how many products there are, in words
public record ShelfView(
        String path,
        String clearPath,
        @Nullable String query,
        List<ProductCard> cards,
        FacetForm facets,
        boolean filtered,
        List<Choice> orders,
        String order,
        String count,
        @Nullable String previousPath,
        @Nullable String nextPath) {

    public ShelfView {
        cards = List.copyOf(cards);
        orders = List.copyOf(orders);
    }
}
