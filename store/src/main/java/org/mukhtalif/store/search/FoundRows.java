package org.mukhtalif.store.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was searched for, by one statement. To rank, the database reads each product that has the words; so it is
/// told which edition of the shelves is held here, and ranks again only when goods have changed since. Nothing that is
/// shown is older than the statement, on any node. A search is let go two seconds after it was last asked for.
@Component
class FoundRows {

    private final JdbcClient db;
    private final Cache<ShelfRequest, Ranked> recent = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofSeconds(2))
            .maximumSize(300)
            .build();

    FoundRows(JdbcClient db) {
        this.db = db;
    }

    /// @param attributeGroups the values of attributes that have a tick, those of one attribute together
    List<ListingRow> of(ShelfRequest request, Collection<List<Integer>> attributeGroups) {
        var held = Optional.ofNullable(recent.getIfPresent(request)).orElse(Ranked.UNKNOWN);
        var sql = new ShelfSql(request, false);
        var statement = sql.pageUnless(held.edition(), attributeGroups);
        var answer = db.sql(statement)
                .params(sql.params())
                .query((row, index) -> new Line(
                        row.getLong("edition"),
                        row.getObject("product_id") == null
                                ? Optional.empty()
                                : Optional.of(ListingRow.of(row, index))))
                .list();
        var edition = answer.getFirst().edition();
        if (edition == held.edition()) return held.rows();
        var rows = answer.stream().flatMap(line -> line.row().stream()).toList();
        recent.put(request, new Ranked(edition, rows));
        return rows;
    }

    private record Ranked(long edition, List<ListingRow> rows) {

        static final Ranked UNKNOWN = new Ranked(-1, List.of());
    }

    /// @param row empty in the one line that only says which edition it is
    private record Line(long edition, Optional<ListingRow> row) {}
}
