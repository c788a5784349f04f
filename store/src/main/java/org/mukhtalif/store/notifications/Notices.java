package org.mukhtalif.store.notifications;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.accounts.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// News in people's accounts, beside the letters: written when a message is taken for sending, whether or not the mail
/// server is there.
@Repository
public class Notices {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final Accounts accounts;
    private final Clock clock;

    Notices(JdbcClient db, Accounts accounts, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A person's news, newest first.
    public List<Notice> of(DataSubjectId subject, int most) {
        return db.sql("""
                select n.kind, n.reference, n.told_at, n.read_at
                  from notifications.notice n
                 where n.subject_id = :subject
                 order by n.told_at desc, n.message_id
                 limit :most
                """)
                .param("subject", subject.value())
                .param("most", most)
                .query(Notices::toNotice)
                .list();
    }

    /// How many she has not seen.
    public int fresh(DataSubjectId subject) {
        return db.sql("""
                select count(*)
                  from notifications.notice n
                 where n.subject_id = :subject
                   and n.read_at is null
                """)
                .param("subject", subject.value())
                .query(Integer.class)
                .single();
    }

    /// She has seen what was told until then.
    public void seen(DataSubjectId subject, Instant until) {
        db.sql("""
                update notifications.notice
                   set read_at = :now
                 where subject_id = :subject
                   and read_at is null
                   and told_at <= :until
                """)
                .param("now", utc(clock.instant()))
                .param("subject", subject.value())
                .param("until", utc(until))
                .update();
    }

    /// Forgets what is older than ninety days.
    ///
    /// @return how many were forgotten
    public int sweep() {
        return db.sql("delete from notifications.notice where told_at < :limit")
                .param("limit", utc(clock.instant().minus(KEPT)))
                .update();
    }

    /// Those of these messages that belong in an account; a message that is tried again is not told twice.
    void note(Collection<Waiting> messages) {
        var news = messages.stream().filter(message -> message.kind().isNews()).toList();
        var shoppers = accounts.among(news.stream().map(Waiting::subject).collect(toSet()));
        news.stream().filter(message -> shoppers.contains(message.subject())).forEach(this::note);
    }

    private void note(Waiting message) {
        db.sql("""
                insert into notifications.notice (message_id, subject_id, kind, reference, told_at)
                values (:message, :subject, :kind, :reference, :now)
                    on conflict (message_id) do nothing
                """)
                .param("message", message.messageId())
                .param("subject", message.subject().value())
                .param("kind", message.kind().name())
                .param("reference", message.named())
                .param("now", utc(clock.instant()))
                .update();
    }

    void removeAll(DataSubjectId subject) {
        db.sql("delete from notifications.notice where subject_id = :subject")
                .param("subject", subject.value())
                .update();
    }

    private static Notice toNotice(ResultSet row, int index) throws SQLException {
        var kind = MessageKind.valueOf(row.getString("kind"));
        var reference = row.getString("reference");
        return new Notice(
                kind.key(),
                kind.pathFor(reference),
                reference,
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) == null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
