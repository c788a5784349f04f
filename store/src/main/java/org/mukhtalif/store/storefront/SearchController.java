package org.mukhtalif.store.storefront;

import java.util.List;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.Suggestion;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Search: `/search?q=قهوه`, and what is offered while somebody types.
@Controller
class SearchController {

    private static final int SUGGESTIONS = 8;

    private final SearchPages pages;
    private final Search search;

    SearchController(SearchPages pages, Search search) {
        this.pages = pages;
        this.search = search;
    }

    @SameForEverybody
    @GetMapping("/search")
    String find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam MultiValueMap<String, String> asked,
            Words words,
            Model model) {
        model.addAttribute("page", pages.find(typed, asked, words));
        return "storefront/search";
    }

    @GetMapping("/search/suggestions")
    @ResponseBody
    List<OfferedWord> suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Words words) {
        return search.suggestions(typed, SUGGESTIONS).stream()
                .map(suggestion -> OfferedWord.of(suggestion, words))
                .toList();
    }

    /// A suggestion as the script of the search field reads it.
    ///
    /// @param kind what kind of page it leads to; empty for a product
    record OfferedWord(String label, String path, String kind) {

        static OfferedWord of(Suggestion suggestion, Words words) {
            var path = switch (suggestion.kind()) {
                case CATEGORY -> Paths.category(suggestion.slug(), words);
                case MERCHANT -> Paths.merchant(suggestion.slug(), words);
                case PRODUCT -> Paths.product(suggestion.slug(), words);
            };
            var kind = switch (suggestion.kind()) {
                case CATEGORY -> words.of("storefront.suggestion.category");
                case MERCHANT -> words.of("storefront.suggestion.merchant");
                case PRODUCT -> "";
            };
            return new OfferedWord(suggestion.name().in(words.language().locale()), words.path(path), kind);
        }
    }
}
