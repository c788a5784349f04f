package org.mukhtalif.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.Merchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds products by what people type. Nothing of it is kept.
///
/// First the words as they are, in names and facts; if they find too little, each unknown word is mended to its nearest
/// neighbour in the shop's own words; then descriptions are asked; at last one of several words is enough.
@Repository
public class Search {

    private static final int TOO_LITTLE = 3;

    private final JdbcClient db;
    private final Shelves shelves;
    private final Vocabulary vocabulary;
    private final Categories categories;
    private final Merchants merchants;
    private final Cache<Bilingual, List<FoldedWord>> folded =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Search(JdbcClient db, Shelves shelves, Vocabulary vocabulary, Categories categories, Merchants merchants) {
        this.db = db;
        this.shelves = shelves;
        this.vocabulary = vocabulary;
        this.categories = categories;
        this.merchants = merchants;
    }

    /// Looks for products. One statement when the words find something, some more when they have to be mended. A
    /// further page takes the same steps, so it continues what the first page showed.
    public SearchResult find(SearchTerm typed, ShelfFilter filter, ShelfOrder order, Optional<Place> place) {
        var term = vocabulary.widened(typed);
        var asTyped = read(new Shelf.Found(term, Shelf.Breadth.NAMED), filter, order, place);
        if (term.isEmpty() || size(asTyped) >= TOO_LITTLE) return asTyped;
        var mended = vocabulary.mended(term);
        if (!mended.equals(term)) {
            var corrected = read(new Shelf.Found(mended, Shelf.Breadth.NAMED), filter, order, place);
            if (size(corrected) > size(asTyped))
                return new SearchResult(corrected.page(), corrected.request(), Optional.of(mended.shown()));
        }
        if (size(asTyped) > 0) return asTyped;
        var mentioned = read(new Shelf.Found(term, Shelf.Breadth.MENTIONED), filter, order, place);
        if (size(mentioned) > 0 || term.words().size() < 2) return mentioned;
        return read(new Shelf.Found(mended, Shelf.Breadth.ANY_WORD), filter, order, place);
    }

    private SearchResult read(Shelf.Found found, ShelfFilter filter, ShelfOrder order, Optional<Place> place) {
        var request = new ShelfRequest(found, filter, order, place, ShelfRequest.PAGE);
        var page = found.term().isEmpty()
                ? new ShelfPage(List.of(), Optional.empty(), Optional.empty())
                : shelves.page(request);
        return new SearchResult(page, request, Optional.empty());
    }

    private static int size(SearchResult result) {
        return result.page().listings().size();
    }

    /// What fits the beginning that was typed so far: categories and merchants by their names, then products. Two
    /// letters at least. One statement.
    public List<Suggestion> suggestions(String typed, int atMost) {
        var term = SearchTerm.of(typed);
        if (term.compared().length() < 2) return List.of();
        var places = Stream.concat(
                        categories.all().stream()
                                .filter(category -> begins(category.name(), term))
                                .map(Suggestion::of),
                        merchants.all().stream()
                                .filter(merchant -> begins(merchant.name(), term))
                                .map(Suggestion::of))
                .limit(atMost / 2)
                .toList();
        var all = new ArrayList<>(places);
        all.addAll(products(term, atMost - places.size()));
        return List.copyOf(all);
    }

    private List<Suggestion> products(SearchTerm term, int atMost) {
        return db.sql("""
                select l.name_ar, l.name_en, l.slug_ar, l.slug_en,
                       l.picture, l.tile
                  from (select d.product_id, d.popularity
                          from search.document d
                         where d.words @@ to_tsquery('pg_catalog.simple', :beginning)
                         order by d.popularity desc, d.product_id desc
                         limit :atMost) d
                  join search.listing l on l.product_id = d.product_id
                 order by d.popularity desc, d.product_id desc
                """)
                .param("beginning", beginning(term))
                .param("atMost", atMost)
                .query(Suggestion::product)
                .list();
    }

    /// What to offer instead of an empty page.
    public NothingFound nothingFound(SearchTerm term) {
        var nearest = categories.all().stream()
                .filter(category -> sharesABeginning(category, term))
                .limit(6)
                .toList();
        var popular = shelves.page(ShelfRequest.of(new Shelf.Everything(), ShelfOrder.POPULAR)
                .only(new ShelfFilter(Set.of(), Optional.empty(), Optional.empty(), true, false, Set.of()))
                .first(8));
        return new NothingFound(nearest.isEmpty() ? categories.tops() : nearest, popular.listings());
    }

    private static boolean sharesABeginning(Category category, SearchTerm term) {
        return Stream.of(
                        category.name().ar(),
                        category.name().en(),
                        category.blurb().ar(),
                        category.blurb().en())
                .flatMap(text -> SearchTerm.ofText(text).words().stream())
                .anyMatch(named -> term.words().stream().anyMatch(typed -> sameBeginning(named, typed)));
    }

    private static boolean sameBeginning(FoldedWord one, FoldedWord other) {
        return one.folded().length() >= 3
                && other.folded().length() >= 3
                && one.folded().regionMatches(0, other.folded(), 0, 3);
    }

    private boolean begins(Bilingual name, SearchTerm term) {
        if (term.words().size() > 1) return false;
        var typed = term.words().getFirst().folded();
        return folded
                .get(
                        name,
                        known ->
                                SearchTerm.ofText(known.ar() + " " + known.en()).words())
                .stream()
                .anyMatch(word -> word.folded().startsWith(typed));
    }

    // Whole words, and the last one as far as it goes; only in names.
    private static String beginning(SearchTerm term) {
        var words = term.compared().split(" ");
        words[words.length - 1] = term.words().getLast().folded();
        return Stream.of(words)
                        .map(word -> "'" + word + "'")
                        .reduce((a, b) -> a + " & " + b)
                        .orElseThrow() + ":*A";
    }
}
