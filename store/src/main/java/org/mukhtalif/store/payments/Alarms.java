package org.mukhtalif.store.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody of the store has to look at.
@Repository
public class Alarms {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;

    Alarms(JdbcClient db) {
        this.db = db;
    }

    /// Those that nobody has seen to yet, oldest first.
    ///
    /// @param after the alarm with which the page before ended
    public List<Alarm> unseen(Optional<UUID> after, int most) {
        return db.sql("""
                select id, reference, kind, amount_minor, currency, raised_at
                  from payments.alarm
                 where seen_at is null
                   and (raised_at, id) > (coalesce((select a.raised_at
                                                      from payments.alarm a
                                                     where a.id = :after), '-infinity'), :after)
                 order by raised_at, id
                 limit :most
                """)
                .param("after", after.orElse(BEFORE_ALL))
                .param("most", most)
                .query(Alarms::toAlarm)
                .list();
    }

    /// Somebody has seen to it.
    public void seen(UUID id, Instant at) {
        db.sql("""
                update payments.alarm
                   set seen_at = :at
                 where id = :id
                   and seen_at is null
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    void raise(PaymentReference reference, String kind, Money amount, Instant at) {
        db.sql("""
                insert into payments.alarm (id, reference, kind, amount_minor, currency, raised_at)
                values (:id, :reference, :kind, :amount, :currency, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("reference", reference.value())
                .param("kind", kind)
                .param("amount", amount.minorUnits())
                .param("currency", amount.currency().getCurrencyCode())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Alarm toAlarm(ResultSet row, int index) throws SQLException {
        return new Alarm(
                row.getObject("id", UUID.class),
                new PaymentReference(row.getObject("reference", UUID.class)),
                row.getString("kind"),
                new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
