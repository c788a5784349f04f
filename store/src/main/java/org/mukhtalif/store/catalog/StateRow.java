package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The state of a product as columns of its row.
final class StateRow {

    private StateRow() {}

    static ProductState read(ResultSet row) throws SQLException {
        var said = Optional.ofNullable(row.getString("sent_back"));
        var at = row.getTimestamp("state_at");
        var since = at == null ? Instant.EPOCH : at.toInstant();
        return switch (row.getString("state")) {
            case "SUBMITTED" -> new ProductState.Submitted(since);
            case "PUBLISHED" -> new ProductState.Published(since, row.getBoolean("unseen"));
            case "WITHDRAWN" -> new ProductState.Withdrawn(since, said);
            default -> new ProductState.Draft(said);
        };
    }

    /// Takes the step if the product still stands where it was read, and as it was read.
    ///
    /// @return whether it was taken
    static boolean write(JdbcClient db, Clock clock, DescribedProduct from, ProductState to) {
        return db.sql("""
                update catalog.product
                   set state = :to, state_at = :at, sent_back = :said, unseen = :unseen,
                       shown = shown or :to = 'PUBLISHED',
                       published_at = case when :to = 'PUBLISHED' then coalesce(published_at, :at) end
                 where id = :id
                   and state = :from
                   and revision = :revision
                """)
                        .param("to", to.key())
                        .param("from", from.state().key())
                        .param("revision", from.past().revision())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("said", said(to))
                        .param("unseen", to instanceof ProductState.Published(var _, var unseen) && unseen)
                        .param("id", from.id().value())
                        .update()
                == 1;
    }

    private static @Nullable String said(ProductState state) {
        return switch (state) {
            case ProductState.Draft(var reason) -> reason.orElse(null);
            case ProductState.Withdrawn(var _, var reason) -> reason.orElse(null);
            case ProductState.Submitted _, ProductState.Published _ -> null;
        };
    }
}
