package org.mukhtalif.store.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.merchants.MerchantId;

/// Writes the statement for one request of a shelf: only the conditions that are asked for, so that the database can
/// use the index of the order. All texts come from this file; what a shopper typed is always a parameter.
final class ShelfSql {

    static final String CARD = """
            l.product_id, l.category_id, l.merchant_ids, l.offer_id, l.name_ar, l.name_en, l.slug_ar, l.slug_en, l.picture, l.tile,
                   l.price_minor, l.old_price_minor, l.currency, l.several_prices, l.in_stock, l.popularity, l.arrived_at\
            """;

    // As the cards of one merchant are: its own price and offer, whoever else asks less.
    private static final String OF_MERCHANT = """
            select p.product_id, p.category_id, p.section_id, array[m.merchant_id] as merchant_ids, m.offer_id, p.name_ar,
                   p.name_en, p.slug_ar, p.slug_en, p.picture, p.tile, m.price_minor, m.old_price_minor, p.currency,
                   m.several_prices, m.in_stock, m.old_price_minor is not null as on_sale, p.popularity, p.arrived_at,
                   p.facet_ids
              from search.merchant_listing m
              join search.listing p on p.product_id = m.product_id
             where m.merchant_id = :merchant\
            """;

    private static final String QUERY = "to_tsquery('pg_catalog.arabic', :words) as query";

    // Read once for the whole statement: written into the conditions it would be stemmed again for each product.
    private static final String TYPED = """
            with typed as materialized (
               select %s)
            """.formatted(QUERY);

    // Closeness in hundredths decides; among equally close ones what is bought most comes first.
    private static final String SCORE = """
            cast(round(ts_rank(d.words, t.query) * 100) as bigint) * 100000 + least(d.popularity, 99999)\
            """;

    private final ShelfRequest request;
    private final boolean isSection;
    private final Map<String, Object> params = new HashMap<>();

    /// @param isSection whether the shelf is a category of the first level
    ShelfSql(ShelfRequest request, boolean isSection) {
        this.request = request;
        this.isSection = isSection;
    }

    Map<String, Object> params() {
        return params;
    }

    /// The page of a shelf that nobody searched.
    String page(Collection<List<Integer>> attributeGroups) {
        return cards(attributeGroups);
    }

    /// The page of a search, each row with the edition of the shelves; of the edition that the reader has already, one
    /// row without a product. Then nothing is ranked, for there are no words to look for.
    String pageUnless(long edition, Collection<List<Integer>> attributeGroups) {
        params.put("edition", edition);
        return """
                with now as materialized (
                   select number
                     from search.edition),
                typed as materialized (
                   select %s
                     from now
                    where number <> :edition)
                select n.number as edition, d.*
                  from now n
                  left join (%s) d on true
                 %s
                """.formatted(QUERY, cards(attributeGroups), ordered().replace("l.", "d."));
    }

    // One row more than the page shows tells whether there is a further page, without counting.
    private String cards(Collection<List<Integer>> attributeGroups) {
        params.put("limit", request.size() + 1);
        var conditions = new ArrayList<>(filters(attributeGroups).values());
        if (request.order() == ShelfOrder.RELEVANT) return relevant(conditions);
        conditions.addFirst(onShelf());
        request.place().ifPresent(place -> conditions.add(beyond(place)));
        return """
                select %s, 0 as score
                  from %s
                 %s %s limit :limit
                """.formatted(CARD, tables(), where(conditions), ordered());
    }

    // Ranks first and fetches cards last; only ticks beside the shelf make it fetch the cards of all that match.
    private String relevant(List<String> conditions) {
        onShelf();
        var beyond = request.place()
                .map(place -> "where " + beyond(place).replace("l.product_id", "d.product_id"))
                .orElse("");
        return """
                select %s, d.score
                  from (select d.product_id, d.score
                          from (select d.product_id, %s as score
                                  from typed t
                                  join %s d on d.words @@ t.query) d
                         %s %s) d
                  join search.listing l on l.product_id = d.product_id
                 %s %s limit :limit
                """.formatted(
                        CARD,
                        SCORE,
                        words(),
                        beyond,
                        conditions.isEmpty() ? ordered().replace("l.product_id", "d.product_id") + " limit :limit" : "",
                        where(conditions),
                        ordered());
    }

    /// What must stand before the statement: the typed words as the database compares them.
    String typed() {
        return request.shelf() instanceof Shelf.Found ? TYPED : "";
    }

    String tables() {
        return switch (request.shelf()) {
            case Shelf.Found _ -> """
                typed t
                  join %s d on d.words @@ t.query
                  join search.listing l on l.product_id = d.product_id\
                """.formatted(words());
            case Shelf.OfMerchant _ -> "(" + OF_MERCHANT + ") l";
            case Shelf.Everything _, Shelf.OnSale _, Shelf.OfCategory _ -> "search.listing l";
        };
    }

    private String words() {
        return request.shelf() instanceof Shelf.Found(var _, var breadth) && breadth == Shelf.Breadth.MENTIONED
                ? "search.prose"
                : "search.document";
    }

    String onShelf() {
        return switch (request.shelf()) {
            case Shelf.Everything _ -> "true";
            case Shelf.OnSale _ -> "l.on_sale";
            case Shelf.OfCategory(var category) -> {
                params.put("category", category.value());
                yield isSection ? "l.section_id = :category" : "l.category_id = :category";
            }
            case Shelf.OfMerchant(var merchant) -> {
                params.put("merchant", merchant.value());
                yield "true";
            }
            case Shelf.Found found -> {
                params.put("words", words(found));
                yield "true";
            }
        };
    }

    /// The condition of each kind of tick, by the name of the kind; kinds without a tick are absent.
    Map<String, String> filters(Collection<List<Integer>> attributeGroups) {
        var filter = request.filter();
        var conditions = new HashMap<String, String>();
        if (!filter.merchants().isEmpty()) {
            params.put(
                    "merchants",
                    filter.merchants().stream().map(MerchantId::value).toArray(Long[]::new));
            conditions.put("merchant", "l.merchant_ids && :merchants");
        }
        var prices = new ArrayList<String>();
        filter.fromMinor().ifPresent(from -> {
            params.put("from", from);
            prices.add("l.price_minor >= :from");
        });
        filter.belowMinor().ifPresent(below -> {
            params.put("below", below);
            prices.add("l.price_minor < :below");
        });
        if (!prices.isEmpty()) conditions.put("price", String.join(" and ", prices));
        if (filter.inStock()) conditions.put("stock", "l.in_stock");
        if (filter.onSale()) conditions.put("sale", "l.on_sale");
        if (!attributeGroups.isEmpty()) conditions.put("attribute", String.join(" and ", attributes(attributeGroups)));
        return conditions;
    }

    /// The condition of each attribute that has a tick, in the order of the groups.
    List<String> attributes(Collection<List<Integer>> groups) {
        var conditions = new ArrayList<String>();
        for (var group : groups) {
            var name = "attribute" + conditions.size();
            params.put(name, group.toArray(Integer[]::new));
            conditions.add("l.facet_ids && :" + name);
        }
        return conditions;
    }

    private String beyond(Place place) {
        params.put("key", key(place));
        params.put("product", place.product());
        return "(%s, l.product_id) %s (:key, :product)"
                .formatted(request.order().column(), isAscending() ? ">" : "<");
    }

    private Object key(Place place) {
        return request.order() == ShelfOrder.NEWEST
                ? Instant.ofEpochMilli(place.key()).atOffset(ZoneOffset.UTC)
                : place.key();
    }

    private String ordered() {
        var direction = isAscending() ? "asc" : "desc";
        return "order by %s %s, l.product_id %s".formatted(request.order().column(), direction, direction);
    }

    private boolean isAscending() {
        return request.order().isAscending() != request.readsBackwards();
    }

    // Words are letters and digits only; the quotes keep even an unusual letter one word for the parser.
    private static String words(Shelf.Found found) {
        return found.term().alternatives().stream()
                .map(ShelfSql::oneOf)
                .collect(joining(found.breadth() == Shelf.Breadth.ANY_WORD ? " | " : " & "));
    }

    private static String oneOf(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(joining(" | ", "(", ")"));
    }

    private static String where(Collection<String> conditions) {
        return conditions.isEmpty() ? "" : conditions.stream().collect(joining("\n   and ", " where ", ""));
    }
}
