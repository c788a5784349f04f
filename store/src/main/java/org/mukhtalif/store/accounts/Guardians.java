package org.mukhtalif.store.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which guardian was asked about which account: numbers only. Whether he agreed stands in the engine's room `consent`.
@Repository
public class Guardians {

    private static final String COLUMNS = "select g.number, g.subject_id, g.account_id from accounts.guardian g ";

    private final JdbcClient db;

    Guardians(JdbcClient db) {
        this.db = db;
    }

    /// Notes that a new person is to be asked about this account.
    Guardian add(AccountId account) {
        var guardian = new Guardian(GuardianNumber.random(), DataSubjectId.random(), account);
        int added = db.sql("""
                insert into accounts.guardian (number, subject_id, account_id)
                values (:number, :subject, :account)
                    on conflict (number) do nothing
                """)
                .param("number", guardian.number().value())
                .param("subject", guardian.subject().value())
                .param("account", account.value())
                .update();
        return added == 1 ? guardian : add(account);
    }

    public Optional<Guardian> find(GuardianNumber number) {
        return db.sql(COLUMNS + "where g.number = :number")
                .param("number", number.value())
                .query(Guardians::toGuardian)
                .optional();
    }

    Optional<Guardian> of(AccountId account) {
        return db.sql(COLUMNS + "where g.account_id = :account")
                .param("account", account.value())
                .query(Guardians::toGuardian)
                .optional();
    }

    List<Guardian> among(Collection<DataSubjectId> subjects) {
        return db.sql(COLUMNS + "where g.subject_id = any(:subjects)")
                .param("subjects", subjects.stream().map(DataSubjectId::value).toArray(UUID[]::new))
                .query(Guardians::toGuardian)
                .list();
    }

    void drop(DataSubjectId guardian) {
        db.sql("delete from accounts.guardian where subject_id = :subject")
                .param("subject", guardian.value())
                .update();
    }

    private static Guardian toGuardian(ResultSet row, int index) throws SQLException {
        return new Guardian(
                new GuardianNumber(row.getString("number")),
                new DataSubjectId(row.getObject("subject_id", UUID.class)),
                new AccountId(row.getLong("account_id")));
    }
}
