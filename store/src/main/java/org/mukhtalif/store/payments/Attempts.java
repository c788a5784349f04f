package org.mukhtalif.store.payments;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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

/// All attempts. One payment has at most one that is alive.
@Repository
class Attempts {

    /// Nobody else looks at an attempt meanwhile.
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String COLUMNS = """
            id, reference, amount_minor, currency, state, page_id, page, payment_id, declined, opened_at, leads_to
            """;

    private final JdbcClient db;

    Attempts(JdbcClient db) {
        this.db = db;
    }

    /// Begins one, unless one is alive.
    boolean open(UUID id, PaymentReference reference, Money amount, Instant at) {
        return db.sql("""
                insert into payments.attempt
                       (id, reference, amount_minor, currency, state, opened_at, look_again_at)
                values (:id, :reference, :amount, :currency, 'OPENED', :at, :again)
                    on conflict (reference) where state in ('OPENED', 'WAITING', 'AUTHORISED') do nothing
                """)
                        .param("id", id)
                        .param("reference", reference.value())
                        .param("amount", amount.minorUnits())
                        .param("currency", amount.currency().getCurrencyCode())
                        .param("at", utc(at))
                        .param("again", utc(at.plus(LEASE)))
                        .update()
                == 1;
    }

    Optional<Attempt> find(UUID id) {
        return db.sql("select " + COLUMNS + """
                  from payments.attempt
                 where id = :id
                """)
                .param("id", id)
                .query(Attempts::toAttempt)
                .optional();
    }

    Optional<Attempt> ofPage(String pageId) {
        return db.sql("select " + COLUMNS + """
                  from payments.attempt
                 where page_id = :page
                """)
                .param("page", pageId)
                .query(Attempts::toAttempt)
                .optional();
    }

    /// The newest attempt of a payment, alive or not.
    Optional<Attempt> newest(PaymentReference reference) {
        return db.sql("select " + COLUMNS + """
                  from payments.attempt
                 where reference = :reference
                 order by opened_at desc
                 limit 1
                """)
                .param("reference", reference.value())
                .query(Attempts::toAttempt)
                .optional();
    }

    /// The attempt that brought the money.
    Optional<Attempt> captured(PaymentReference reference) {
        return db.sql("select " + COLUMNS + """
                  from payments.attempt
                 where reference = :reference
                   and state = 'CAPTURED'
                """)
                .param("reference", reference.value())
                .query(Attempts::toAttempt)
                .optional();
    }

    /// Notes the page that was opened for it.
    void notePage(UUID id, String pageId, URI page, Instant lookAgain) {
        db.sql("""
                update payments.attempt
                   set state = 'WAITING',
                       page_id = :pageId,
                       page = :page,
                       look_again_at = :again
                 where id = :id
                   and state = 'OPENED'
                """)
                .param("pageId", pageId)
                .param("page", page.toString())
                .param("again", utc(lookAgain))
                .param("id", id)
                .update();
    }

    /// Notes where the browser goes once this page was left; the store's own page where nothing is said.
    void lead(UUID id, Optional<URI> leadsTo) {
        db.sql("""
                update payments.attempt
                   set leads_to = :page
                 where id = :id
                """)
                .param("page", leadsTo.map(URI::toString).orElse(null))
                .param("id", id)
                .update();
    }

    /// Keeps a step if the attempt is still where it starts.
    boolean step(Attempt from, Attempt.State to, Optional<String> paymentId, Optional<Instant> lookAgain) {
        return db.sql("""
                update payments.attempt
                   set state = :to,
                       payment_id = coalesce(:payment, payment_id),
                       look_again_at = :again
                 where id = :id
                   and state = :from
                """)
                        .param("to", to.name())
                        .param("payment", paymentId.orElse(null))
                        .param("again", lookAgain.map(Attempts::utc).orElse(null))
                        .param("id", from.id())
                        .param("from", from.state().name())
                        .update()
                == 1;
    }

    void noteDeclined(UUID id, int declined) {
        db.sql("""
                update payments.attempt
                   set declined = :declined
                 where id = :id
                   and declined < :declined
                """).param("declined", declined).param("id", id).update();
    }

    /// It is to be looked at now, whatever else was planned.
    void hurry(UUID id, Instant at) {
        db.sql("""
                update payments.attempt
                   set look_again_at = :at
                 where id = :id
                   and look_again_at is not null
                """).param("at", utc(at)).param("id", id).update();
    }

    /// Those to look at now, leased: another node does not get them before the lease is over. The longer one is
    /// alive, the rarer it is looked at; always within five minutes.
    List<Attempt> due(Instant at, int most) {
        return db.sql("""
                update payments.attempt
                   set looks = looks + 1,
                       look_again_at = :at + least(15 * (looks + 2), 240) * interval '1 second'
                 where id in (select id
                                from payments.attempt
                               where look_again_at <= :at
                               order by look_again_at
                               limit :most
                                 for update skip locked)
             returning\s""" + COLUMNS)
                .param("at", utc(at))
                .param("most", most)
                .query(Attempts::toAttempt)
                .list();
    }

    private static Attempt toAttempt(ResultSet row, int index) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                new PaymentReference(row.getObject("reference", UUID.class)),
                new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                Attempt.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("page_id")),
                Optional.ofNullable(row.getString("page")).map(URI::create),
                Optional.ofNullable(row.getString("payment_id")),
                row.getInt("declined"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("leads_to")).map(URI::create));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
