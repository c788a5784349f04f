package org.mukhtalif.store.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The messages that still have to go. Adding one belongs to the caller's transaction.
@Repository
class Outbox {

    /// Longer than the sending of a whole batch can take; after a crash the batch is tried again by then.
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final JdbcClient pipelined;
    private final Clock clock;

    Outbox(JdbcClient db, @Qualifier("pipelined") JdbcClient pipelined, Clock clock) {
        this.db = db;
        this.pipelined = pipelined;
        this.clock = clock;
    }

    void add(Waiting message) {
        pipelined
                .sql("""
                insert into notifications.outbox
                       (message_id, kind, subject_id, case_id, reference, language, created_at, next_try_at)
                values (:message, :kind, :subject, :case, :reference, :language, :now, :now)
                """)
                .param("message", message.messageId())
                .param("kind", message.kind().name())
                .param("subject", message.subject().value())
                .param("case", message.caseId().value())
                .param("reference", message.reference())
                .param("language", message.language().tag())
                .param("now", now())
                .update();
    }

    /// Takes what is due for this worker alone; what is not removed in time comes back by itself. Oldest first, so
    /// that a message which fails does not hold up the others for ever.
    List<Waiting> take(int most) {
        return db.sql("""
                update notifications.outbox o
                   set attempts = o.attempts + 1,
                       next_try_at = :lease
                 where o.id in (select d.id
                                  from notifications.outbox d
                                 where d.next_try_at <= :now
                                 order by d.next_try_at
                                 limit :most
                                   for update skip locked)
                returning o.message_id, o.kind, o.subject_id, o.case_id, o.reference, o.language, o.attempts
                """)
                .param("lease", now().plus(LEASE))
                .param("now", now())
                .param("most", most)
                .query(Outbox::toWaiting)
                .list();
    }

    void tryAgain(Waiting message, Duration after) {
        db.sql("update notifications.outbox set next_try_at = :next where message_id = :message")
                .param("next", now().plus(after))
                .param("message", message.messageId())
                .update();
    }

    boolean isWaiting(Waiting message) {
        return db.sql("select exists (select 1 from notifications.outbox o where o.message_id = :message)")
                .param("message", message.messageId())
                .query(Boolean.class)
                .single();
    }

    void remove(Collection<Waiting> messages) {
        db.sql("delete from notifications.outbox where message_id = any(:messages)")
                .param("messages", messages.stream().map(Waiting::messageId).toArray(UUID[]::new))
                .update();
    }

    void removeAll(DataSubjectId subject, CaseId caseId) {
        db.sql("delete from notifications.outbox where subject_id = :subject and case_id = :case")
                .param("subject", subject.value())
                .param("case", caseId.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Waiting toWaiting(ResultSet row, int index) throws SQLException {
        return new Waiting(
                row.getObject("message_id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                new DataSubjectId(row.getObject("subject_id", UUID.class)),
                new CaseId(row.getString("case_id")),
                row.getString("reference"),
                row.getString("language").equals("en") ? Language.ENGLISH : Language.ARABIC,
                row.getInt("attempts"));
    }
}
