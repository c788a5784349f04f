package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Set;
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
    private static final Set<Integer> HIDDEN =
            Set.of((int) Character.FORMAT, (int) Character.CONTROL, (int) Character.SURROGATE);

    private final Search search;
    private final ShelfViews views;
    private final ProductCards cards;

    SearchPages(Search search, ShelfViews views, ProductCards cards) {
        this.search = search;
        this.views = views;
        this.cards = cards;
    }

    SearchPage find(String typed, MultiValueMap<String, String> asked, Words words) {
        var shown = shown(typed);
        var term = SearchTerm.of(shown);
        var query = ShelfQuery.of(asked, ShelfOrder.RELEVANT);
        var result = search.find(term, query.filter(), query.order(), query.place());
        return result.page().isEmpty() && query.filter().isNone()
                ? nothing(shown, term, words)
                : found(shown, query, result, words);
    }

    /// What was typed, as it may stand on a page: short, and without characters that nobody sees or that turn the
    /// line around.
    private static String shown(String typed) {
        return typed.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(letter -> !HIDDEN.contains(Character.getType(letter)))
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
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
