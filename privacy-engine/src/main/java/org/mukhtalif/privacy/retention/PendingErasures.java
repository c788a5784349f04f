package org.mukhtalif.privacy.retention;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Erasures that have begun and not ended. Noted before the first key dies and crossed out when the last room has
/// forgotten, so that a crash between the two is made good.
@Repository
class PendingErasures {

    private final JdbcClient db;
    private final LegalHolds holds;
    private final KeptByLaw keptByLaw;
    private final Clock clock;

    PendingErasures(@Qualifier("engine") JdbcClient db, LegalHolds holds, KeptByLaw keptByLaw, Clock clock) {
        this.keptByLaw = keptByLaw;
        this.db = db;
        this.holds = holds;
        this.clock = clock;
    }

    /// Asked before anything is noted or destroyed.
    ///
    /// @throws UnderLegalHold if the law wants one of these matters kept
    void refuseHeld(Collection<SubjectCase> matters) {
        int held = holds.among(matters).size() + keptByLaw.among(matters).size();
        if (held > 0) throw new UnderLegalHold(held);
    }

    /// @param whole whether everything about the person goes, her book's links included
    void note(Collection<SubjectCase> matters, boolean whole) {
        db.sql("""
                insert into retention.pending_erasure as pending (subject, case_id, whole, began_at)
                select cast(subject as uuid), case_id, :whole, :beganAt
                  from unnest(:subjects, :cases) as noted (subject, case_id)
                 order by subject, case_id
                    on conflict (subject, case_id) do update
                   set whole = pending.whole or excluded.whole
                """)
                .param(
                        "subjects",
                        texts(matters.stream().map(SubjectCase::subject).toList()),
                        Types.ARRAY)
                .param("cases", texts(matters.stream().map(SubjectCase::caseId).toList()), Types.ARRAY)
                .param("whole", whole)
                .param("beganAt", Timestamp.from(clock.instant()))
                .update();
    }

    /// What has begun and not ended for one person.
    Set<SubjectCase> of(DataSubjectId subject) {
        return new LinkedHashSet<>(
                db.sql("select case_id from retention.pending_erasure where subject = :subject order by case_id")
                        .param("subject", subject.value())
                        .query((row, _) -> new SubjectCase(subject, new CaseId(row.getString("case_id"))))
                        .list());
    }

    /// People of whom everything goes, and did not go yet.
    List<DataSubjectId> wholeSubjects(int limit) {
        return db.sql("""
                select distinct p.subject
                  from retention.pending_erasure p
                 where p.whole
                 order by p.subject
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new DataSubjectId(row.getObject("subject", UUID.class)))
                .list();
    }

    /// Single cases that go, and did not go yet.
    List<SubjectCase> singleCases(int limit) {
        return db.sql("""
                select p.subject, p.case_id
                  from retention.pending_erasure p
                 where not p.whole
                 order by p.began_at
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new SubjectCase(
                        new DataSubjectId(row.getObject("subject", UUID.class)), new CaseId(row.getString("case_id"))))
                .list();
    }

    void crossOut(Collection<SubjectCase> matters) {
        db.sql("""
                delete from retention.pending_erasure p
                 using unnest(:subjects, :cases) as done (subject, case_id)
                 where p.subject = cast(done.subject as uuid)
                   and p.case_id = done.case_id
                """)
                .param(
                        "subjects",
                        texts(matters.stream().map(SubjectCase::subject).toList()),
                        Types.ARRAY)
                .param("cases", texts(matters.stream().map(SubjectCase::caseId).toList()), Types.ARRAY)
                .update();
    }

    private static String[] texts(List<?> things) {
        return things.stream().map(Object::toString).toArray(String[]::new);
    }
}
