package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Settles what nobody told us about: looks at every open attempt again and again, and ends payments whose time is
/// over. Two nodes may run it at once; each attempt is leased to one of them.
@Component
public class Reconciler {

    private static final int AT_ONCE = 50;
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Attempts attempts;
    private final Looking looking;
    private final Closing closing;
    private final Clock clock;

    Reconciler(JdbcClient db, Attempts attempts, Looking looking, Closing closing, Clock clock) {
        this.db = db;
        this.attempts = attempts;
        this.looking = looking;
        this.closing = closing;
        this.clock = clock;
    }

    /// Looks at what is due now.
    public void run() {
        List<Attempt> due;
        do {
            due = attempts.due(clock.instant(), AT_ONCE);
            due.forEach(looking::look);
        } while (due.size() == AT_ONCE);
        expired(clock.instant()).forEach(this::expire);
    }

    /// A page that is still open is closed first, so that nobody pays for what is no longer kept for her. If the
    /// company does not answer, we wait a little longer; then the goods go back, and money that comes late is dealt
    /// with.
    private void expire(Expired expired) {
        boolean answered = closing.close(expired.reference());
        if (answered || expired.at().plus(GRACE).isBefore(clock.instant())) looking.expire(expired.reference());
    }

    private List<Expired> expired(Instant at) {
        return db.sql("""
                select reference, expires_at
                  from payments.payment
                 where state in ('STARTED', 'AUTHORISED')
                   and expires_at < :at
                 order by expires_at
                 limit :most
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query((row, index) -> new Expired(
                        new PaymentReference(row.getObject("reference", UUID.class)),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Expired(PaymentReference reference, Instant at) {}
}
