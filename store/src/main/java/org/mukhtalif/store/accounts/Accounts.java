package org.mukhtalif.store.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All accounts. Finding one by an e-mail or a user name is the engine's work; here they are numbers.
@Repository
public class Accounts {

    /// How long a registration waits for its confirmation before it is destroyed.
    static final Duration TIME_TO_CONFIRM = Duration.ofHours(24);

    /// After so many wrong passwords in a row only the recovery link opens an account (NIST SP 800-63B-4).
    private static final int MOST_FAILURES = 100;

    private final JdbcClient db;
    private final Clock clock;

    Accounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return db.sql("""
                select a.id, a.subject_id, a.role, a.confirmed_at, a.asks_question, a.second_factor_since,
                       a.failures
                  from accounts.account a
                 where a.id = :id
                """).param("id", id.value()).query(Accounts::toAccount).optional();
    }

    public Optional<Account> of(DataSubjectId subject) {
        return db.sql("""
                select a.id, a.subject_id, a.role, a.confirmed_at, a.asks_question, a.second_factor_since,
                       a.failures
                  from accounts.account a
                 where a.subject_id = :subject
                """)
                .param("subject", subject.value())
                .query(Accounts::toAccount)
                .optional();
    }

    /// Those among these people who have an account; one statement.
    public Set<DataSubjectId> among(Collection<DataSubjectId> subjects) {
        if (subjects.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
                select a.subject_id
                  from accounts.account a
                 where a.subject_id = any(:subjects)
                """)
                .param("subjects", subjects.stream().map(DataSubjectId::value).toArray(UUID[]::new))
                .query((row, index) -> new DataSubjectId(row.getObject("subject_id", UUID.class)))
                .list());
    }

    /// All who have this role and have confirmed their address.
    public List<Account> with(Role role) {
        return db.sql("""
                select a.id, a.subject_id, a.role, a.confirmed_at, a.asks_question, a.second_factor_since,
                       a.failures
                  from accounts.account a
                 where a.role = :role
                   and a.confirmed_at is not null
                 order by a.id
                """).param("role", role.name()).query(Accounts::toAccount).list();
    }

    /// Accounts whose address is confirmed, in the order of their numbers, a step at a time.
    public List<Account> confirmedAfter(Optional<AccountId> last, int most) {
        return db.sql("""
                select a.id, a.subject_id, a.role, a.confirmed_at, a.asks_question, a.second_factor_since,
                       a.failures
                  from accounts.account a
                 where a.confirmed_at is not null
                   and a.id > :last
                 order by a.id
                 limit :most
                """)
                .param("last", last.map(AccountId::value).orElse(0L))
                .param("most", most)
                .query(Accounts::toAccount)
                .list();
    }

    /// Registrations that nobody confirmed in time; what they gave is to be destroyed.
    public List<DataSubjectId> neverConfirmed() {
        return db.sql("""
                select a.subject_id
                  from accounts.account a
                 where a.confirmed_at is null
                   and a.created_at < :before
                 order by a.created_at
                 limit 500
                """)
                .param("before", clock.instant().minus(TIME_TO_CONFIRM).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new DataSubjectId(row.getObject("subject_id", UUID.class)))
                .list();
    }

    AccountId open(DataSubjectId subject, Role role, boolean confirmed, boolean asksQuestion) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var id = db.sql("""
                insert into accounts.account (subject_id, role, created_at, confirmed_at, asks_question)
                values (:subject, :role, :now, :confirmed, :question)
                returning id
                """)
                .param("subject", subject.value())
                .param("role", role.name())
                .param("now", now)
                .param("confirmed", confirmed ? now : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("question", asksQuestion)
                .query(Long.class)
                .single();
        return new AccountId(id);
    }

    /// For a registration with an e-mail that is somebody else's: it gets no mail, and so no link.
    void leaveWithoutMail(AccountId id) {
        db.sql("update accounts.account set gets_mail = false where id = :id")
                .param("id", id.value())
                .update();
    }

    /// From now on a recovery link alone is not enough; earlier wrong answers were to another question.
    void askQuestion(AccountId id) {
        db.sql("""
                update accounts.account
                   set asks_question = true,
                       answer_failures = 0,
                       answer_closed_until = null
                 where id = :id
                """).param("id", id.value()).update();
    }

    /// From now on the recovery link is enough.
    void dropQuestion(AccountId id) {
        db.sql("""
                update accounts.account
                   set asks_question = false,
                       answer_failures = 0,
                       answer_closed_until = null
                 where id = :id
                """).param("id", id.value()).update();
    }

    void countFailure(AccountId id) {
        db.sql("update accounts.account set failures = failures + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Writes only when there is something to forget: most sign-ins succeed at once.
    void forgetFailures(AccountId id) {
        db.sql("update accounts.account set failures = 0 where id = :id and failures > 0")
                .param("id", id.value())
                .update();
    }

    void confirm(AccountId id) {
        db.sql("update accounts.account set confirmed_at = coalesce(confirmed_at, :now) where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /// From now on nothing is ordered with this account, because its data is being destroyed. Waits for orders that are
    /// being placed at this moment.
    public void leave(DataSubjectId subject) {
        db.sql("update accounts.account set leaving_since = coalesce(leaving_since, :now) where subject_id = :subject")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subject", subject.value())
                .update();
    }

    /// The destruction can not be now.
    public void stay(DataSubjectId subject) {
        db.sql("update accounts.account set leaving_since = null where subject_id = :subject")
                .param("subject", subject.value())
                .update();
    }

    /// Holds the account until the transaction ends, so that it is not destroyed meanwhile.
    ///
    /// @return false if it is gone, or about to go
    public boolean hold(DataSubjectId subject) {
        return db.sql("""
                select a.id
                  from accounts.account a
                 where a.subject_id = :subject
                   and a.leaving_since is null
                   for share
                """)
                .param("subject", subject.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /// Sessions and links go with the row.
    void drop(DataSubjectId subject) {
        db.sql("delete from accounts.account where subject_id = :subject")
                .param("subject", subject.value())
                .update();
    }

    private static Account toAccount(ResultSet row, int index) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                new DataSubjectId(row.getObject("subject_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getObject("confirmed_at") != null,
                row.getBoolean("asks_question"),
                row.getObject("second_factor_since") != null,
                row.getInt("failures") >= MOST_FAILURES);
    }
}
