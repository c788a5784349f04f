package org.mukhtalif.store.webhooks;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is to be told and what was told. A message is written in the transaction of what it tells of, and taken for
/// sending under a lease: a node that dies over it leaves it to another.
@Repository
public class Messages {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(30);

    /// When a message is tried again, counted from the try before, as Standard Webhooks proposes.
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;
    private final Endpoints endpoints;
    private final Clock clock;

    Messages(JdbcClient db, Endpoints endpoints, Clock clock) {
        this.db = db;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    /// Writes one message for each program of these merchants, by one statement, inside the caller's transaction.
    void write(Collection<MerchantId> merchants, News news) {
        if (!endpoints.areOfAny(merchants)) return;
        db.sql("""
                insert into webhooks.message (id, endpoint_id, kind, body, written_at, next_try_at)
                select :id, e.id, :kind, :body, :at, :at
                  from webhooks.endpoint e
                 where e.merchant_id = any(:merchants)
                """)
                .param("id", freshId())
                .param("kind", news.kind())
                .param("body", news.body())
                .param("at", utc(news.at()))
                .param("merchants", merchants.stream().map(MerchantId::value).toArray(Long[]::new))
                .update();
    }

    /// Takes what is due for this node alone.
    List<Due> take(int most) {
        return db.sql("""
                update webhooks.message m
                   set tries = m.tries + 1,
                       next_try_at = :lease
                  from webhooks.endpoint e
                 where e.id = m.endpoint_id
                   and (m.id, m.endpoint_id) in (select d.id, d.endpoint_id
                                                   from webhooks.message d
                                                  where d.next_try_at <= :now
                                                  order by d.next_try_at
                                                  limit :most
                                                    for update skip locked)
                returning m.id as message, m.body, m.tries, e.id, e.merchant_id, e.url, e.made_at
                """)
                .param("lease", utc(clock.instant().plus(LEASE)))
                .param("now", utc(clock.instant()))
                .param("most", most)
                .query(Messages::toDue)
                .list();
    }

    /// The program took it.
    void told(Due message, int answer) {
        note(message, answer, null, clock.instant());
    }

    /// Nobody took it: it is tried again later, or given up after the last pause.
    ///
    /// @param answer the HTTP status, if there was an answer at all
    void failed(Due message, @Nullable Integer answer) {
        boolean again = message.tries() <= PAUSES.size();
        note(message, answer, again ? clock.instant().plus(PAUSES.get(message.tries() - 1)) : null, null);
    }

    /// The newest messages of a merchant's programs.
    ///
    /// @param after where the page before ended
    public List<Message> of(MerchantId merchant, Optional<MessagePlace> after, int most) {
        return db.sql("""
                select m.id, m.endpoint_id, m.kind, m.written_at, m.tries, m.answer, m.next_try_at, m.told_at
                  from webhooks.message m
                  join webhooks.endpoint e on e.id = m.endpoint_id
                 where e.merchant_id = :merchant
                   and m.written_at <= :at
                   and (m.written_at < :at or (m.id, m.endpoint_id) > (:message, :endpoint))
                 order by m.written_at desc, m.id, m.endpoint_id
                 limit :most
                """)
                .param("merchant", merchant.value())
                .param("at", utc(after.map(MessagePlace::writtenAt).orElse(NEVER)))
                .param("message", after.map(MessagePlace::message).orElse(""))
                .param("endpoint", after.map(MessagePlace::endpoint).orElse(FIRST))
                .param("most", most)
                .query(Messages::toMessage)
                .list();
    }

    /// Tells a message again from now on, whatever became of it. Somebody else's is left alone.
    public boolean replay(MerchantId merchant, String id, UUID endpoint) {
        return db.sql("""
                update webhooks.message m
                   set next_try_at = :now, told_at = null, answer = null, tries = 0
                  from webhooks.endpoint e
                 where e.id = m.endpoint_id
                   and e.merchant_id = :merchant
                   and m.id = :id
                   and m.endpoint_id = :endpoint
                """)
                        .param("now", utc(clock.instant()))
                        .param("merchant", merchant.value())
                        .param("id", id)
                        .param("endpoint", endpoint)
                        .update()
                == 1;
    }

    /// Forgets what is older than thirty days.
    ///
    /// @return how many messages were forgotten
    public int sweep() {
        return db.sql("delete from webhooks.message where written_at < :limit")
                .param("limit", utc(clock.instant().minus(KEPT)))
                .update();
    }

    private void note(Due message, @Nullable Integer answer, @Nullable Instant again, @Nullable Instant told) {
        db.sql("""
                update webhooks.message
                   set answer = :answer, next_try_at = :again, told_at = :told
                 where id = :id
                   and endpoint_id = :endpoint
                """)
                .param("answer", answer)
                .param("again", again == null ? null : utc(again), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("told", told == null ? null : utc(told), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", message.id())
                .param("endpoint", message.endpoint().id())
                .update();
    }

    private static String freshId() {
        var id = new StringBuilder("msg_");
        for (int letter = 0; letter < 27; letter++) id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return id.toString();
    }

    private static Due toDue(ResultSet row, int index) throws SQLException {
        return new Due(
                row.getString("message"), row.getString("body"), row.getInt("tries"), Endpoints.toEndpoint(row, index));
    }

    private static Message toMessage(ResultSet row, int index) throws SQLException {
        return new Message(
                row.getString("id"),
                row.getObject("endpoint_id", UUID.class),
                row.getString("kind"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("answer", Integer.class)),
                state(
                        row.getObject("next_try_at", OffsetDateTime.class),
                        row.getObject("told_at", OffsetDateTime.class)));
    }

    private static Message.State state(@Nullable OffsetDateTime next, @Nullable OffsetDateTime told) {
        if (told != null) return new Message.State.Told(told.toInstant());
        return next == null ? new Message.State.GivenUp() : new Message.State.Waiting(next.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// A message that is to be sent now.
    ///
    /// @param tries this time included
    record Due(String id, String body, int tries, Endpoint endpoint) {}
}
