package org.mukhtalif.privacy.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines of all decisions. The database lets nobody change one.
@Repository
class Decisions implements PersonalDataHolder {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;

    Decisions(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    void add(DataSubjectId subject, ConsentDecision decision, String receipt) {
        db.sql("""
                insert into consent.decision
                       (receipt_id, subject_id, purpose, given, way, policy_version, decided_at, receipt)
                values (:id, :subject, :purpose, :given, :way, :version, :at, :receipt)
                """)
                .param("id", decision.receiptId())
                .param("subject", subject.value())
                .param("purpose", decision.purpose().key())
                .param("given", decision.given())
                .param("way", decision.way().name())
                .param("version", decision.policyVersion())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("receipt", receipt)
                .update();
    }

    /// The one that holds: of two at once, the one that was written last.
    Optional<ConsentDecision> newest(DataSubjectId subject, Purpose purpose) {
        return db.sql("""
                select d.receipt_id, d.purpose, d.given, d.way, d.policy_version, d.decided_at
                  from consent.decision d
                 where d.subject_id = :subject
                   and d.purpose = :purpose
                 order by d.id desc
                 limit 1
                """)
                .param("subject", subject.value())
                .param("purpose", purpose.key())
                .query(Decisions::toDecision)
                .optional();
    }

    List<ConsentDecision> of(DataSubjectId subject) {
        return db.sql("""
                select d.receipt_id, d.purpose, d.given, d.way, d.policy_version, d.decided_at
                  from consent.decision d
                 where d.subject_id = :subject
                 order by d.id desc
                """)
                .param("subject", subject.value())
                .query(Decisions::toDecision)
                .list();
    }

    Optional<String> receipt(DataSubjectId subject, UUID receiptId) {
        return db.sql("""
                select d.receipt
                  from consent.decision d
                 where d.receipt_id = :id
                   and d.subject_id = :subject
                """)
                .param("id", receiptId)
                .param("subject", subject.value())
                .query(String.class)
                .optional();
    }

    /// By the random id of the person, so that a list can be walked in steps while people decide.
    List<DataSubjectId> agreedTo(Purpose purpose, Optional<DataSubjectId> after, int limit) {
        return db.sql("""
                select newest.subject_id
                  from (select distinct on (d.subject_id) d.subject_id, d.given
                          from consent.decision d
                         where d.purpose = :purpose
                           and d.subject_id > :after
                         order by d.subject_id, d.id desc) newest
                 where newest.given
                 order by newest.subject_id
                 limit :limit
                """)
                .param("purpose", purpose.key())
                .param("after", after.map(DataSubjectId::value).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query((row, _) -> new DataSubjectId(row.getObject("subject_id", UUID.class)))
                .list();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (!caseId.equals(CaseId.ACCOUNT)) return;
        db.sql("delete from consent.decision where subject_id = :subject")
                .param("subject", subject.value())
                .update();
    }

    private static ConsentDecision toDecision(ResultSet row, int index) throws SQLException {
        return new ConsentDecision(
                row.getObject("receipt_id", UUID.class),
                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                row.getBoolean("given"),
                ConsentDecision.Way.valueOf(row.getString("way")),
                row.getString("policy_version"),
                row.getTimestamp("decided_at").toInstant());
    }
}
