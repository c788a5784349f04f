package org.mukhtalif.privacy.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is under 18 and has an account here, and whether a guardian confirmed it by the link that came to him. That he
/// is the guardian is his own word; how it has to be verified is a question for the store's lawyer.
@Repository
public class Guardianships implements PersonalDataHolder {

    private final JdbcClient db;
    private final Clock clock;

    Guardianships(@Qualifier("engine") JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Notes that this person is a child, from the moment of her registration on.
    public void begin(DataSubjectId child) {
        db.sql("insert into consent.guardianship (subject_id, asked_at) values (:child, :at) on conflict do nothing")
                .param("child", child.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isChild(DataSubjectId subject) {
        return db.sql("select exists (select 1 from consent.guardianship g where g.subject_id = :subject)")
                .param("subject", subject.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether a guardian still has to confirm before the account opens.
    public boolean isAwaited(DataSubjectId subject) {
        return db.sql("""
                select exists (select 1
                                 from consent.guardianship g
                                where g.subject_id = :subject
                                  and g.confirmed_at is null)
                """)
                .param("subject", subject.value())
                .query(Boolean.class)
                .single();
    }

    /// Children whose guardians were asked before this moment and have not answered.
    public List<DataSubjectId> unansweredSince(Instant moment) {
        return db.sql("""
                select g.subject_id
                  from consent.guardianship g
                 where g.confirmed_at is null
                   and g.asked_at < :moment
                 order by g.asked_at
                 limit 500
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new DataSubjectId(row.getObject("subject_id", UUID.class)))
                .list();
    }

    /// When the guardian was asked, if this person is a child.
    public Optional<Instant> askedAt(DataSubjectId child) {
        return db.sql("select g.asked_at from consent.guardianship g where g.subject_id = :child")
                .param("child", child.value())
                .query((row, _) -> row.getTimestamp("asked_at").toInstant())
                .optional();
    }

    /// When the guardian confirmed, if he did.
    public Optional<Instant> confirmedAt(DataSubjectId child) {
        return db.sql("select g.confirmed_at from consent.guardianship g where g.subject_id = :child")
                .param("child", child.value())
                .query((row, _) ->
                        Optional.ofNullable(row.getTimestamp("confirmed_at")).map(java.sql.Timestamp::toInstant))
                .optional()
                .flatMap(at -> at);
    }

    /// The token for the guardian's letter, made at the moment of its writing.
    public SecretToken issueLink(DataSubjectId child) {
        var token = SecretToken.random();
        db.sql("insert into consent.guardian_link (token_hash, subject_id, made_at) values (:hash, :child, :at)")
                .param("hash", token.hash())
                .param("child", child.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// Whose guardian this link is for.
    public Optional<DataSubjectId> find(SecretToken token) {
        return db.sql("select l.subject_id from consent.guardian_link l where l.token_hash = :hash")
                .param("hash", token.hash())
                .query((row, _) -> new DataSubjectId(row.getObject("subject_id", UUID.class)))
                .optional();
    }

    /// The guardian confirms. Confirming twice keeps the first time.
    ///
    /// @return false if this was confirmed before, or there is no such child
    public boolean confirm(DataSubjectId child) {
        return db.sql("""
                update consent.guardianship
                   set confirmed_at = :at
                 where subject_id = :child
                   and confirmed_at is null
                """)
                        .param("child", child.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (!caseId.equals(CaseId.ACCOUNT)) return;
        for (var table : new String[] {"consent.guardian_link", "consent.guardianship"})
            db.sql("delete from " + table + " where subject_id = :subject")
                    .param("subject", subject.value())
                    .update();
    }
}
