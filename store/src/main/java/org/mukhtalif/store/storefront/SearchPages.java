package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.SearchResult;
import org.mukhtalif.store.search.SearchTerm;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Makes the page of a search.
@Component
class SearchPages {

    private static final int LONGEST_SHOWN = 120;

    private final Search search;
    private final ShelfViews views;
    private final ProductCards cards;

    SearchPages(Search search, ShelfViews views, ProductCards cards) {
        this.search = search;
        this.views = views;
        this.cards = cards;
    }

    SearchPage find(String typed, MultiValueMap<String, String> asked, Words words) {
        var shown = typed.strip();
        if (shown.length() > LONGEST_SHOWN) shown = shown.substring(0, LONGEST_SHOWN);
        var term = SearchTerm.of(shown);
        var query = ShelfQuery.of(asked, ShelfOrder.RELEVANT);
        var result = search.find(term, query.filter(), query.order(), query.place());
        return result.page().isEmpty() && query.filter().isNone()
                ? nothing(shown, term, words)
                : found(shown, query, result, words);
    }

    private SearchPage found(String shown, ShelfQuery query, SearchResult result, Words words) {
        return new SearchPage(
                shown,
                at(shown).whole(),
                words.of("storefront.search.title", shown),
                note(result, words),
                views.of(result.page(), result.request(), query, ShelfOrder.RELEVANT, at(shown), words),
                List.of(),
                List.of());
    }

    private static ShelfViews.At at(String shown) {
        return new ShelfViews.At("/search", shown);
    }

    private static @Nullable String note(SearchResult result, Words words) {
        return result.corrected()
                .map(other -> words.of("storefront.search.corrected", other))
                .orElseGet(() -> result.isPartial() ? words.of("storefront.search.partial") : null);
    }

    private SearchPage nothing(String shown, SearchTerm term, Words words) {
        var help = search.nothingFound(term);
        return new SearchPage(
                shown,
                at(shown).whole(),
                shown.isEmpty() ? words.of("storefront.search.empty") : words.of("storefront.search.nothing", shown),
                null,
                null,
                help.nearest().stream()
                        .map(category -> new NavLink(
                                category.name().in(words.language().locale()), Paths.category(category.slug(), words)))
                        .toList(),
                cards.of(help.popular(), words));
    }
}
