package org.mukhtalif.store.orders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to orders on their way, kept for their pages.
@Repository
public class Happenings {

    private final JdbcClient db;

    Happenings(JdbcClient db) {
        this.db = db;
    }

    /// What happened to an order, in the order of time.
    public List<Happening> of(OrderNumber number) {
        return db.sql("""
                select kind, at
                  from orders.happening
                 where order_number = :number
                 order by at, kind
                """)
                .param("number", number.value())
                .query((row, index) -> new Happening(
                        Happening.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void note(OrderNumber number, Happening.Kind kind, Instant at) {
        db.sql("""
                insert into orders.happening (order_number, at, kind)
                values (:number, :at, :kind)
                    on conflict (order_number, at, kind) do nothing
                """)
                .param("number", number.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .update();
    }
}
