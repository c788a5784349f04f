package org.mukhtalif.privacy.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people accepted. Rows are added and never changed; they leave with the account or the order they belong to.
@Component
public class Acceptances implements PersonalDataHolder {

    private final JdbcClient db;
    private final JdbcClient pipelined;

    Acceptances(@Qualifier("engine") JdbcClient db, @Qualifier("engine-pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// Notes an acceptance with an account.
    public void accept(DataSubjectId subject, String document, String version, Instant at) {
        accept(subject, new Acceptance(CaseId.ACCOUNT, document, version, at));
    }

    /// Notes an acceptance with an account or with one order.
    public void accept(DataSubjectId subject, Acceptance acceptance) {
        pipelined
                .sql("""
                insert into consent.acceptance (subject_id, case_id, document, version, accepted_at)
                values (:subject, :case, :document, :version, :at)
                """)
                .param("subject", subject.value())
                .param("case", acceptance.caseId().value())
                .param("document", acceptance.document())
                .param("version", acceptance.version())
                .param("at", acceptance.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Everything this person accepted, oldest first: so the last line of a document is the version that binds.
    public List<Acceptance> of(DataSubjectId subject) {
        return db.sql("""
                select case_id, document, version, accepted_at
                  from consent.acceptance
                 where subject_id = :subject
                 order by accepted_at, id
                """)
                .param("subject", subject.value())
                .query(Acceptances::toAcceptance)
                .list();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        db.sql("""
                delete from consent.acceptance
                 where subject_id = :subject
                   and case_id = :case
                """)
                .param("subject", subject.value())
                .param("case", caseId.value())
                .update();
    }

    private static Acceptance toAcceptance(ResultSet row, int index) throws SQLException {
        return new Acceptance(
                new CaseId(row.getString("case_id")),
                row.getString("document"),
                row.getString("version"),
                row.getTimestamp("accepted_at").toInstant());
    }
}
