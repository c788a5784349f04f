package org.mukhtalif.store.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.search.ShelfPage;
import org.mukhtalif.store.search.ShelfRequest;
import org.mukhtalif.store.search.Shelves;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the view of a shelf by two statements: a page of it, and its facets.
@Component
class ShelfViews {

    private final Shelves shelves;
    private final ProductCards cards;
    private final FacetForms forms;

    ShelfViews(Shelves shelves, ProductCards cards, FacetForms forms) {
        this.shelves = shelves;
        this.cards = cards;
        this.forms = forms;
    }

    ShelfView of(Shelf shelf, ShelfQuery query, ShelfOrder usual, String path, Words words) {
        var request = ShelfRequest.of(shelf, query.order()).only(query.filter()).at(query.place());
        return of(shelves.page(request), request, query, usual, new At(path, null), words);
    }

    /// The view of a page that was read already, as a search does.
    ShelfView of(ShelfPage page, ShelfRequest request, ShelfQuery query, ShelfOrder usual, At at, Words words) {
        var facets = shelves.facets(request);
        return new ShelfView(
                at.path(),
                at.whole(),
                at.query(),
                cards.of(page.listings(), words),
                forms.of(facets, query.filter(), request.shelf(), words),
                !query.filter().isNone(),
                orders(request.shelf(), words),
                ShelfQuery.key(request.order()),
                words.counted("storefront.products", facets.total()),
                page.previous()
                        .map(place -> at.path() + query.at(Optional.of(place), usual, at.carried()))
                        .orElse(null),
                page.next()
                        .map(place -> at.path() + query.at(Optional.of(place), usual, at.carried()))
                        .orElse(null));
    }

    private static List<Choice> orders(Shelf shelf, Words words) {
        return Stream.of(ShelfOrder.values())
                .filter(order -> order != ShelfOrder.RELEVANT || shelf instanceof Shelf.Found)
                .map(ShelfQuery::key)
                .map(key -> new Choice(key, words.of("storefront.order." + key)))
                .toList();
    }

    /// The address of a shelf: its path and, for a search, what was typed.
    record At(String path, @Nullable String query) {
        String whole() {
            return query == null ? path : path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        }

        Map<String, String> carried() {
            return query == null ? Map.of() : Map.of("q", query);
        }
    }
}
