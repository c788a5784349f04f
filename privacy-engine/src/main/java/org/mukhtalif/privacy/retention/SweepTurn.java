package org.mukhtalif.privacy.retention;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose turn it is to sweep, and what the clock said at the last turn. Of two nodes one gets the turn; a turn that
/// was never given back ends by itself.
@Repository
class SweepTurn {

    static final Duration LONGEST_JUMP = Duration.ofHours(24);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(30);

    private final JdbcClient db;

    SweepTurn(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    /// How far the clock is from what it said at the last turn, if that is more than a day in either direction.
    Optional<Duration> jump(Instant now) {
        return db.sql("select r.seen_at from retention.sweep_run r")
                .query((row, _) -> Duration.between(row.getTimestamp("seen_at").toInstant(), now))
                .optional()
                .filter(moved -> moved.abs().compareTo(LONGEST_JUMP) > 0);
    }

    /// @return false while another node has the turn
    boolean take(Instant now) {
        return db.sql("""
                insert into retention.sweep_run as run (only_one, seen_at, busy_until)
                values (true, :now, :until)
                    on conflict (only_one) do update
                   set seen_at = excluded.seen_at,
                       busy_until = excluded.busy_until
                 where run.busy_until is null
                    or run.busy_until < excluded.seen_at
                    or run.busy_until > :absurd
                """)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(now.plus(LONGEST_TURN)))
                        .param("absurd", Timestamp.from(now.plus(LONGEST_TURN.multipliedBy(2))))
                        .update()
                == 1;
    }

    void giveBack() {
        db.sql("update retention.sweep_run set busy_until = null").update();
    }
}
