package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Holds that the law demands. While one is in force neither the clock nor the person destroys the matter, and the
/// person is told what is kept, why and until when.
@Repository
public class LegalHolds {

    private static final String IN_FORCE = """
            select h.id, h.subject, h.case_id, h.basis, h.placed_at, h.ends_at
              from retention.legal_hold h
             where h.released_at is null
               and h.ends_at > :now
            """;

    private final JdbcClient db;
    private final Clock clock;

    LegalHolds(@Qualifier("engine") JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Holds a matter until a day.
    public void place(SubjectCase matter, LegalHold.Basis basis, Instant ends) {
        db.sql("""
                insert into retention.legal_hold (subject, case_id, basis, placed_at, ends_at)
                values (:subject, :case, :basis, :now, :ends)
                """)
                .param("subject", matter.subject().value())
                .param("case", matter.caseId().value())
                .param("basis", basis.name())
                .param("now", now())
                .param("ends", Timestamp.from(ends))
                .update();
    }

    /// Ends a hold before its day.
    ///
    /// @return false if it was not in force
    public boolean release(long id) {
        return db.sql("""
                update retention.legal_hold
                   set released_at = :now
                 where id = :id
                   and released_at is null
                """).param("now", now()).param("id", id).update() == 1;
    }

    /// All in force, the nearest end first.
    public List<LegalHold> inForce() {
        return db.sql(IN_FORCE + " order by h.ends_at, h.id")
                .param("now", now())
                .query(LegalHolds::toHold)
                .list();
    }

    /// What is held of one person.
    public List<LegalHold> of(DataSubjectId subject) {
        return db.sql(IN_FORCE + " and h.subject = :subject order by h.ends_at, h.id")
                .param("now", now())
                .param("subject", subject.value())
                .query(LegalHolds::toHold)
                .list();
    }

    /// Those of these matters that are held now. Few holds exist, so all are read at once.
    Set<SubjectCase> among(Collection<SubjectCase> matters) {
        if (matters.isEmpty()) return Set.of();
        return inForce().stream()
                .map(LegalHold::matter)
                .filter(matters::contains)
                .collect(toSet());
    }

    /// What is over and leads to somebody is not kept longer than a month.
    void dropOld(Instant before) {
        db.sql("delete from retention.legal_hold where coalesce(released_at, ends_at) < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static LegalHold toHold(ResultSet row, int index) throws SQLException {
        return new LegalHold(
                row.getLong("id"),
                new SubjectCase(
                        new DataSubjectId(row.getObject("subject", UUID.class)), new CaseId(row.getString("case_id"))),
                LegalHold.Basis.valueOf(row.getString("basis")),
                row.getTimestamp("placed_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
