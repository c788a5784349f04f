package org.mukhtalif.store.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.ProductId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The shelves of the shop, ready for reading: one statement for a page of cards, one for what can be ticked beside.
@Repository
public class Shelves {

    private final JdbcClient db;
    private final Categories categories;
    private final FacetValues values;
    private final FacetCounts counts;
    private final PriceTurns turns;
    private final FoundRows found;

    Shelves(
            JdbcClient db,
            Categories categories,
            FacetValues values,
            FacetCounts counts,
            PriceTurns turns,
            FoundRows found) {
        this.db = db;
        this.categories = categories;
        this.values = values;
        this.counts = counts;
        this.turns = turns;
        this.found = found;
    }

    /// A page of a shelf, by one statement.
    public ShelfPage page(ShelfRequest request) {
        turns.catchUp();
        var ticked = values.grouped(request.filter().attributes());
        return turned(
                request, request.shelf() instanceof Shelf.Found ? found.of(request, ticked) : rows(request, ticked));
    }

    private List<ListingRow> rows(ShelfRequest request, Collection<List<Integer>> ticked) {
        var sql = new ShelfSql(request, isSection(request.shelf()));
        return db.sql(sql.page(ticked))
                .params(sql.params())
                .query(ListingRow::of)
                .list();
    }

    /// What can be ticked beside the shelf, by one statement at most; may be a second old.
    public Facets facets(ShelfRequest request) {
        return counts.of(request, isSection(request.shelf()));
    }

    /// Three short shelves of what can be bought now, for the first page of the shop; one statement.
    public FrontShelves front(int each) {
        turns.catchUp();
        var byShelf = db
                .sql("""
                (select 'newest' as shelf, %1$s, 0 as score
                   from search.listing l
                  where l.in_stock
                  order by l.arrived_at desc, l.product_id desc
                  limit :each)
                union all
                (select 'popular', %1$s, 0
                   from search.listing l
                  where l.in_stock
                  order by l.popularity desc, l.product_id desc
                  limit :each)
                union all
                (select 'sale', %1$s, 0
                   from search.listing l
                  where l.on_sale
                    and l.in_stock
                  order by l.popularity desc, l.product_id desc
                  limit :each)
                """.formatted(ShelfSql.CARD))
                .param("each", each)
                .query((row, index) -> Map.entry(row.getString("shelf"), ListingRow.listing(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new FrontShelves(
                byShelf.getOrDefault("newest", List.of()),
                byShelf.getOrDefault("popular", List.of()),
                byShelf.getOrDefault("sale", List.of()));
    }

    /// These products in the order given, by one statement; those that nobody offers any more are left out.
    public List<Listing> these(List<ProductId> products) {
        if (products.isEmpty()) return List.of();
        var found = db
                .sql("""
                select %s
                  from search.listing l
                 where l.product_id = any(:ids)
                """.formatted(ShelfSql.CARD))
                .param("ids", products.stream().map(ProductId::value).toArray(Long[]::new))
                .query((row, _) -> ListingRow.listing(row))
                .list()
                .stream()
                .collect(toMap(Listing::product, listing -> listing));
        return products.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private boolean isSection(Shelf shelf) {
        return shelf instanceof Shelf.OfCategory(var id)
                && categories
                        .find(id)
                        .filter(category -> category.parent().isEmpty())
                        .isPresent();
    }

    private static ShelfPage turned(ShelfRequest request, List<ListingRow> rows) {
        var hasMore = rows.size() > request.size();
        var shown = hasMore ? rows.subList(0, request.size()) : rows;
        var inOrder = request.readsBackwards() ? shown.reversed() : shown;
        var hasNext = request.readsBackwards() || hasMore;
        var hasPrevious = request.readsBackwards() ? hasMore : request.place().isPresent();
        return new ShelfPage(
                inOrder.stream().map(ListingRow::listing).toList(),
                inOrder.stream()
                        .skip(Math.max(0, inOrder.size() - 1))
                        .findFirst()
                        .filter(_ -> hasNext)
                        .map(last -> last.place(Place.Side.AFTER, request.order())),
                inOrder.stream()
                        .findFirst()
                        .filter(_ -> hasPrevious)
                        .map(first -> first.place(Place.Side.BEFORE, request.order())));
    }
}
