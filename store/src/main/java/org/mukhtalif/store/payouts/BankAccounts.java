package org.mukhtalif.store.payouts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where merchants are paid. They are accounts of businesses; see decision 0093.
@Repository
public class BankAccounts {

    private final JdbcClient db;
    private final Clock clock;

    BankAccounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<BankAccount> of(MerchantId merchant) {
        return db.sql("""
                select iban, holder
                  from payouts.bank_account
                 where merchant_id = :merchant
                """)
                .param("merchant", merchant.value())
                .query((row, index) -> new BankAccount(new Iban(row.getString("iban")), row.getString("holder")))
                .optional();
    }

    /// The next batch pays here; one that is made already pays where it said.
    public void give(MerchantId merchant, BankAccount account) {
        db.sql("""
                insert into payouts.bank_account (merchant_id, iban, holder, given_at)
                values (:merchant, :iban, :holder, :now)
                    on conflict (merchant_id)
                    do update set iban = excluded.iban, holder = excluded.holder, given_at = excluded.given_at
                """)
                .param("merchant", merchant.value())
                .param("iban", account.iban().value())
                .param("holder", account.holder())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
