package org.mukhtalif.store.search;

import java.util.Optional;

/// What a search found.
///
/// @param page the products
/// @param request the shelf that was read in the end, for its facets and further pages
/// @param corrected the words that were looked for instead, when those typed found too little: «نتائج …»
public record SearchResult(ShelfPage page, ShelfRequest request, Optional<String> corrected) {

    /// Nothing has all the words, so the page shows what has some of them.
    public boolean isPartial() {
        return request.shelf() instanceof Shelf.Found found && found.breadth() == Shelf.Breadth.ANY_WORD;
    }
}
