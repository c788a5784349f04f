package org.mukhtalif.store.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.search.Facets.AttributeFacet;
import org.mukhtalif.store.search.Facets.AttributeValue;
import org.mukhtalif.store.search.Facets.MerchantCount;
import org.mukhtalif.store.search.Facets.PriceBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what each tick beside a shelf would show, by one statement. Counts cost more than the shelf itself, so they
/// are shown again until goods change; every statement brings the edition of all shelves along, which another node
/// raises as well, and it is believed for a second. What somebody searched for is let go two seconds after it was last
/// asked for.
@Component
class FacetCounts {

    private static final Long[] BAND_STARTS = {5_000L, 10_000L, 20_000L, 50_000L};
    private static final Duration BELIEVED = Duration.ofSeconds(1);
    private static final int MOST_MERCHANTS = 12;
    private static final int MOST_ATTRIBUTES = 5;
    private static final int MOST_VALUES = 8;

    private final JdbcClient db;
    private final FacetValues values;
    private final Cache<Key, Counted> recent = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofSeconds(2))
            .maximumSize(500)
            .build();
    private final Cache<Key, Counted> standing = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(2_000)
            .build();
    private volatile Edition newest = Edition.UNKNOWN;

    FacetCounts(JdbcClient db, FacetValues values) {
        this.db = db;
        this.values = values;
    }

    Facets of(ShelfRequest request, boolean isSection) {
        var key = new Key(request.shelf(), request.filter());
        var counted = request.shelf() instanceof Shelf.Found ? recent : standing;
        return counted.asMap()
                .compute(key, (_, known) -> isOfNow(known) ? known : count(request, isSection))
                .facets();
    }

    void forget() {
        recent.invalidateAll();
        newest = Edition.UNKNOWN;
    }

    private boolean isOfNow(@Nullable Counted known) {
        var edition = newest;
        return known != null && edition.isBelieved() && known.edition() >= edition.number();
    }

    private Counted count(ShelfRequest request, boolean isSection) {
        var readAt = System.nanoTime();
        var sql = new ShelfSql(request, isSection);
        var ticked = List.copyOf(values.grouped(request.filter().attributes()));
        var counts = db
                .sql(FacetSql.of(sql, ticked))
                .params(sql.params())
                .param("bands", BAND_STARTS)
                .query((row, _) -> new Count(row.getString("kind"), row.getLong("value"), row.getInt("pieces")))
                .list()
                .stream()
                .collect(groupingBy(Count::kind));
        var edition = list(counts, "edition").getFirst().value();
        newest = new Edition(edition, readAt);
        return new Counted(edition, facets(counts, ticked, request.filter()));
    }

    private Facets facets(Map<String, List<Count>> counts, List<List<Integer>> ticked, ShelfFilter filter) {
        return new Facets(
                single(counts, "total"),
                single(counts, "stock"),
                single(counts, "sale"),
                merchants(list(counts, "merchant"), filter),
                list(counts, "price").stream()
                        .sorted(comparing(Count::value))
                        .map(FacetCounts::band)
                        .toList(),
                attributes(withAlternatives(counts, ticked), filter));
    }

    /// The values of attributes, and of an attribute that has a tick also what its other values would add to it.
    private List<Count> withAlternatives(Map<String, List<Count>> counts, List<List<Integer>> ticked) {
        var all = new HashMap<Long, Count>();
        list(counts, "attribute").forEach(count -> all.put(count.value(), count));
        for (int place = 0; place < ticked.size(); place++) {
            var name = values.find(ticked.get(place).getFirst()).map(Attribute::name);
            list(counts, "alternative" + (place + 1)).stream()
                    .filter(more ->
                            named(more).map(value -> value.attribute().name()).equals(name))
                    .forEach(more -> all.merge(more.value(), more, Count::plus));
        }
        return List.copyOf(all.values());
    }

    // The merchants with the most on the shelf; one that was ticked stays so that it can be taken back.
    private static List<MerchantCount> merchants(List<Count> counts, ShelfFilter filter) {
        return counts.stream()
                .map(count -> new MerchantCount(new MerchantId(count.value()), count.pieces()))
                .sorted(comparing((MerchantCount count) -> !filter.merchants().contains(count.merchant()))
                        .thenComparing(MerchantCount::count, reverseOrder())
                        .thenComparing(count -> count.merchant().value()))
                .limit(Math.max(MOST_MERCHANTS, filter.merchants().size()))
                .toList();
    }

    // An attribute helps to choose if it splits the shelf; one that was ticked stays so that it can be taken back.
    private List<AttributeFacet> attributes(List<Count> counts, ShelfFilter filter) {
        var byName = counts.stream()
                .flatMap(count -> named(count).stream())
                .collect(groupingBy(named -> named.attribute().name().en()));
        return byName.values().stream()
                .filter(group -> group.size() > 1
                        || group.stream().anyMatch(named -> filter.attributes().contains(named.id())))
                .sorted(comparing(FacetCounts::pieces).reversed())
                .limit(MOST_ATTRIBUTES)
                .map(group -> facet(group, filter))
                .toList();
    }

    private static AttributeFacet facet(List<Named> group, ShelfFilter filter) {
        var frequent = group.stream()
                .sorted(comparing((Named named) -> !filter.attributes().contains(named.id()))
                        .thenComparing(Named::pieces, comparing((Integer pieces) -> -pieces)))
                .limit(MOST_VALUES)
                .map(named -> new AttributeValue(named.id(), named.attribute().value(), named.pieces()))
                .toList();
        return new AttributeFacet(group.getFirst().attribute().name(), frequent);
    }

    private Optional<Named> named(Count count) {
        int id = Math.toIntExact(count.value());
        return values.find(id).map(attribute -> new Named(id, attribute, count.pieces()));
    }

    private static int pieces(List<Named> group) {
        return group.stream().mapToInt(Named::pieces).sum();
    }

    private static PriceBand band(Count count) {
        int band = Math.toIntExact(count.value());
        return new PriceBand(
                Money.halalas(band == 0 ? 0 : BAND_STARTS[band - 1]),
                band == BAND_STARTS.length ? Optional.empty() : Optional.of(Money.halalas(BAND_STARTS[band])),
                count.pieces());
    }

    private static List<Count> list(Map<String, List<Count>> counts, String kind) {
        return counts.getOrDefault(kind, List.of());
    }

    private static int single(Map<String, List<Count>> counts, String kind) {
        return list(counts, kind).stream().mapToInt(Count::pieces).sum();
    }

    private record Key(Shelf shelf, ShelfFilter filter) {}

    private record Counted(long edition, Facets facets) {}

    /// How often the goods on any shelf have changed, and when that was read, in nanoseconds of this machine's clock.
    private record Edition(long number, long readAt) {

        static final Edition UNKNOWN = new Edition(-1, 0);

        boolean isBelieved() {
            return number >= 0 && System.nanoTime() - readAt < BELIEVED.toNanos();
        }
    }

    private record Count(String kind, long value, int pieces) {
        Count plus(Count more) {
            return new Count(kind, value, pieces + more.pieces());
        }
    }

    private record Named(int id, Attribute attribute, int pieces) {}
}
