package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.SearchTerm;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.search.ShelfRequest;
import org.mukhtalif.store.search.Shelves;
import org.mukhtalif.store.search.Suggestion;
import org.mukhtalif.store.ui.Words;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shelves and search for programs: `/api/v1/products`, `/api/v1/search`, `/api/v1/suggestions`.
@RestController
@Tag(name = "catalogue")
class ApiShelfController {

    private static final int SUGGESTIONS = 8;
    private static final int LONGEST_TYPED = 120;

    private final Shelves shelves;
    private final Search search;

    ApiShelfController(Shelves shelves, Search search) {
        this.shelves = shelves;
        this.search = search;
    }

    @GetMapping("/api/v1/products")
    @Operation(
            operationId = "listProducts",
            summary = "A page of the products on offer: all, of a category, or of a merchant",
            description = """
                    Without `category` and `shelf` it lists everything; of both, `category` counts. Send `next`
                    back as `at` to read on; an `at` that this list never gave, an unknown `order` or a `size`
                    outside 1 to 100 is refused with 422.
                    """)
    ShelfJson list(
            @Parameter(description = "The id of a category; on the first level with all its children")
                    @RequestParam(required = false)
                    @Nullable
                    Long category,
            @Parameter(description = "The id of the merchant whose own prices are wanted")
                    @RequestParam(required = false)
                    @Nullable
                    Long shelf,
            @Parameter(description = "How many, 1 to 100") @RequestParam(defaultValue = "24") int size,
            @ParameterObject @ModelAttribute AskedShelf asked,
            Words words) {
        if (size < 1 || size > 100) throw Problem.ofFields(Map.of("size", "api.size.range"), words);
        var request = new ShelfRequest(
                shelfOf(category, shelf),
                asked.filter(),
                asked.order(ShelfOrder.POPULAR, words),
                asked.place(words),
                size);
        return ShelfJson.of(shelves.page(request), facets(request, asked));
    }

    @GetMapping("/api/v1/search")
    @Operation(
            operationId = "search",
            summary = "A page of the products that fit what was typed; nothing of it is kept",
            description = """
                    Spelling variants of Arabic, Arabic digits and synonyms of the shop count as the same. When
                    nothing fits and nothing is ticked, `help` says what to offer instead. What was typed is cut
                    off after 120 letters and neither kept nor counted for a person.
                    """)
    ShelfJson find(
            @Parameter(description = "The words, in Arabic or English") @RequestParam(name = "q", defaultValue = "")
                    String typed,
            @ParameterObject @ModelAttribute AskedShelf asked,
            Words words) {
        var term = SearchTerm.of(typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed);
        var found = search.find(term, asked.filter(), asked.order(ShelfOrder.RELEVANT, words), asked.place(words));
        boolean nothing = found.page().isEmpty() && asked.filter().isNone();
        return ShelfJson.of(
                found,
                facets(found.request(), asked),
                nothing ? ShelfJson.HelpJson.of(search.nothingFound(term)) : null);
    }

    private @Nullable FacetsJson facets(ShelfRequest request, AskedShelf asked) {
        return asked.wantsFacets() ? FacetsJson.of(shelves.facets(request)) : null;
    }

    @GetMapping("/api/v1/suggestions")
    @Operation(operationId = "suggest", summary = "What fits the beginning that was typed so far", description = """
                    For a list below the field while somebody types: at most eight categories, merchants and
                    products, the best first. An empty `q` gives an empty list.
                    """)
    List<SuggestionJson> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        return search.suggestions(typed, SUGGESTIONS).stream()
                .map(SuggestionJson::of)
                .toList();
    }

    private static Shelf shelfOf(@Nullable Long category, @Nullable Long merchant) {
        if (category != null && category > 0) return new Shelf.OfCategory(new CategoryId(category));
        if (merchant != null && merchant > 0) return new Shelf.OfMerchant(new MerchantId(merchant));
        return new Shelf.Everything();
    }

    /// What fits a beginning.
    ///
    /// @param kind `category`, `merchant` or `product`
    record SuggestionJson(String kind, Bilingual name, Slug slug) {

        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(
                    suggestion.kind().name().toLowerCase(java.util.Locale.ROOT), suggestion.name(), suggestion.slug());
        }
    }
}
