package org.mukhtalif.store.couriers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets one node at a time speak with a courier. A node that died gives the courier back by the clock.
@Component
class Leases {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final Clock clock;

    Leases(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void during(CourierKey courier, Runnable work) {
        if (!isTaken(courier)) return;
        try {
            work.run();
        } finally {
            db.sql("update couriers.courier set leased_until = null where key = :key")
                    .param("key", courier.value())
                    .update();
        }
    }

    private boolean isTaken(CourierKey courier) {
        var now = clock.instant();
        return db.sql("""
                update couriers.courier
                   set leased_until = :until
                 where key = :key
                   and (leased_until is null or leased_until <= :now)
                """)
                        .param("until", utc(now.plus(LONGEST)))
                        .param("key", courier.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
