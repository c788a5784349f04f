package org.mukhtalif.privacy.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that end a consent without signing in: one in each letter that rests on it. A link stays good as long as the
/// person is known here, for letters are read late; it can do nothing but end the consent.
@Repository
public class WithdrawalLinks implements PersonalDataHolder {

    private final JdbcClient db;
    private final Clock clock;

    WithdrawalLinks(@Qualifier("engine") JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Whose consent a link ends, and which.
    public record Ends(DataSubjectId subject, Purpose purpose) {}

    /// Makes the token for one letter, at the moment of its writing.
    public SecretToken issue(DataSubjectId subject, Purpose purpose) {
        var token = SecretToken.random();
        db.sql("""
                insert into consent.withdrawal_link (token_hash, subject_id, purpose, made_at)
                values (:hash, :subject, :purpose, :at)
                """)
                .param("hash", token.hash())
                .param("subject", subject.value())
                .param("purpose", purpose.key())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// What this link ends; nothing for one that was never made here or whose person is gone.
    public Optional<Ends> find(SecretToken token) {
        return db.sql("""
                select l.subject_id, l.purpose
                  from consent.withdrawal_link l
                 where l.token_hash = :hash
                """)
                .param("hash", token.hash())
                .query((row, _) -> new Ends(
                        new DataSubjectId(row.getObject("subject_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT))))
                .optional();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (!caseId.equals(CaseId.ACCOUNT)) return;
        db.sql("delete from consent.withdrawal_link where subject_id = :subject")
                .param("subject", subject.value())
                .update();
    }
}
