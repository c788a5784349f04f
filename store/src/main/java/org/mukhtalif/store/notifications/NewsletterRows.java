package org.mukhtalif.store.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The news that went out, each once, whoever read it.
@Repository
class NewsletterRows {

    private static final long ONE_AT_A_TIME = 7_205_001;

    private final JdbcClient db;

    NewsletterRows(JdbcClient db) {
        this.db = db;
    }

    /// What was sent, newest first.
    ///
    /// @param before the news with which the page before ended
    List<Newsletter> newest(Optional<Long> before, int most) {
        return db.sql("""
                select n.id, n.subject_ar, n.subject_en, n.text_ar, n.text_en, n.sent_at, n.readers
                  from notifications.newsletter n
                 where n.id < :before
                 order by n.id desc
                 limit :most
                """)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(NewsletterRows::toNewsletter)
                .list();
    }

    Optional<Newsletter> find(long id) {
        return db.sql("""
                select n.id, n.subject_ar, n.subject_en, n.text_ar, n.text_en, n.sent_at, n.readers
                  from notifications.newsletter n
                 where n.id = :id
                """).param("id", id).query(NewsletterRows::toNewsletter).optional();
    }

    long add(Bilingual subject, Bilingual text, Instant now) {
        return db.sql("""
                insert into notifications.newsletter (subject_ar, subject_en, text_ar, text_en, sent_at, readers)
                values (:subjectAr, :subjectEn, :textAr, :textEn, :now, 0)
                returning id
                """)
                .param("subjectAr", subject.ar())
                .param("subjectEn", subject.en())
                .param("textAr", text.ar())
                .param("textEn", text.en())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void note(long id, int readers) {
        db.sql("update notifications.newsletter set readers = :count where id = :id")
                .param("count", readers)
                .param("id", id)
                .update();
    }

    /// Two who press at once must not send two in a week.
    void lock() {
        db.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((_, _) -> true)
                .list();
    }

    private static Newsletter toNewsletter(ResultSet row, int index) throws SQLException {
        return new Newsletter(
                row.getLong("id"),
                new Bilingual(row.getString("subject_ar"), row.getString("subject_en")),
                new Bilingual(row.getString("text_ar"), row.getString("text_en")),
                row.getTimestamp("sent_at").toInstant(),
                row.getInt("readers"));
    }
}
