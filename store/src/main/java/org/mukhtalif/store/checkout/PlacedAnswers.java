package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The answers to placements, kept for a day, so that one that is sent twice places one order.
@Repository
public class PlacedAnswers {

    static final Duration KEPT = Duration.ofHours(24);
    private static final String OPERATION = "place";

    private final JdbcClient db;
    private final Clock clock;

    PlacedAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What was answered under this key before.
    Optional<Answer> find(PlacementKey key) {
        return db.sql("""
                select order_number, fingerprint
                  from checkout.placement
                 where scope = :scope
                   and operation = :operation
                   and key = :key
                """)
                .param("scope", key.scope())
                .param("operation", OPERATION)
                .param("key", key.key())
                .query((row, index) -> new Answer(
                        new OrderNumber(row.getString("order_number")),
                        key.hasFingerprint(row.getBytes("fingerprint"))))
                .optional();
    }

    /// Whether an order was placed from this cart within the last day: then whoever holds the cart's secret placed it.
    public boolean isFrom(CartSecret cart, OrderNumber number) {
        return db.sql("""
                select exists (select 1
                                 from checkout.placement
                                where scope = :scope
                                  and order_number = :number)
                """)
                .param("scope", cart.hash())
                .param("number", number.value())
                .query(Boolean.class)
                .single();
    }

    /// Notes the answer inside the placing transaction. A second sending waits here for the first to end, or gives up
    /// at once if it does not want to wait.
    ///
    /// @return false if there is an answer under this key already, or another sending is about to make one
    boolean keep(PlacementKey key, OrderNumber number, boolean waits) {
        return db.sql("""
                insert into checkout.placement (scope, operation, key, fingerprint, order_number, placed_at)
                select :scope, :operation, :key, :fingerprint, :number, :at
                 where :waits
                    or pg_try_advisory_xact_lock(:lock)
                    on conflict (scope, operation, key) do nothing
                """)
                        .param("scope", key.scope())
                        .param("operation", OPERATION)
                        .param("key", key.key())
                        .param("fingerprint", key.fingerprint())
                        .param("number", number.value())
                        .param("at", OffsetDateTime.now(clock))
                        .param("waits", waits)
                        .param("lock", key.lock())
                        .update()
                == 1;
    }

    /// Drops answers older than a day.
    ///
    /// @return how many were dropped
    public int sweep() {
        return db.sql("""
                delete from checkout.placement
                 where placed_at < :limit
                """).param("limit", OffsetDateTime.now(clock).minus(KEPT)).update();
    }

    /// @param isForTheSameWords whether what was sent then is what is sent now
    record Answer(OrderNumber number, boolean isForTheSameWords) {}
}
