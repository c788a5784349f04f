package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.ProductCard;

/// The ways that lead on from the account's first page.
///
/// @param merchant whether the desk is one of them
/// @param news how many news she has not seen, in words; nothing if none
/// @param suggestions goods chosen for her, if she agreed to that
public record MePage(boolean merchant, @Nullable String news, List<ProductCard> suggestions) {

    public MePage {
        suggestions = List.copyOf(suggestions);
    }
}
