package org.mukhtalif.store.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Changes of e-mail that are under way: numbers only. An account has one at most.
@Repository
class EmailChanges {

    private final JdbcClient db;
    private final Clock clock;

    EmailChanges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    EmailChangeNumber begin(AccountId account) {
        return db.sql("""
                insert into accounts.email_change (account_id, asked_at)
                values (:account, :now)
                returning id
                """)
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new EmailChangeNumber(row.getLong("id")))
                .single();
    }

    Optional<EmailChangeNumber> of(AccountId account) {
        return db.sql("select c.id from accounts.email_change c where c.account_id = :account")
                .param("account", account.value())
                .query((row, _) -> new EmailChangeNumber(row.getLong("id")))
                .optional();
    }

    Optional<Instant> askedAt(EmailChangeNumber number) {
        return db.sql("select c.asked_at from accounts.email_change c where c.id = :id")
                .param("id", number.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /// Those among these that are under way, each with the person whose it is.
    Set<Known> known(Collection<EmailChangeNumber> numbers) {
        return Set.copyOf(db.sql("""
                select c.id, a.subject_id
                  from accounts.email_change c
                  join accounts.account a on a.id = c.account_id
                 where c.id = any(:ids)
                """)
                .param("ids", numbers.stream().map(EmailChangeNumber::value).toArray(Long[]::new))
                .query((row, _) -> new Known(
                        new EmailChangeNumber(row.getLong("id")),
                        new DataSubjectId(row.getObject("subject_id", UUID.class))))
                .list());
    }

    void end(EmailChangeNumber number) {
        db.sql("delete from accounts.email_change where id = :id")
                .param("id", number.value())
                .update();
    }

    record Known(EmailChangeNumber number, DataSubjectId subject) {}
}
