package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether an account asks for a second factor, which half minute was used last, and the hashes of its recovery codes.
@Repository
class SecondFactorRows {

    private static final int CODES = 10;

    private final JdbcClient db;
    private final Clock clock;

    SecondFactorRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// From now on the account asks for it.
    ///
    /// @return recovery codes that are known nowhere else
    List<RecoveryCode> begin(AccountId account) {
        var codes = Stream.generate(RecoveryCode::random).limit(CODES).toList();
        db.sql("delete from accounts.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        db.sql("""
                insert into accounts.recovery_code (code_hash, account_id)
                select h.code_hash, :account
                  from unnest(:hashes) as h (code_hash)
                """)
                .param("account", account.value())
                .param("hashes", codes.stream().map(RecoveryCode::hash).toArray(byte[][]::new))
                .update();
        db.sql("update accounts.account set second_factor_since = :now where id = :account")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
        return codes;
    }

    void end(AccountId account) {
        db.sql("delete from accounts.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        db.sql("update accounts.account set second_factor_since = null where id = :account")
                .param("account", account.value())
                .update();
    }

    /// Uses a half minute up, so that a code that somebody looked at over a shoulder opens nothing.
    ///
    /// @return whether this is the first use
    boolean use(AccountId account, long step) {
        return db.sql("""
                update accounts.account
                   set second_factor_step = :step
                 where id = :account
                   and second_factor_step < :step
                """).param("step", step).param("account", account.value()).update() == 1;
    }

    /// Uses a recovery code up; of two who try at once, one succeeds.
    boolean use(AccountId account, RecoveryCode code) {
        return db.sql("""
                delete from accounts.recovery_code
                 where code_hash = :hash
                   and account_id = :account
                """)
                        .param("hash", code.hash())
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
