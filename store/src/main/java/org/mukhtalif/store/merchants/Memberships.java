package org.mukhtalif.store.merchants;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.store.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which account works for which merchant: at most one merchant for an account. Numbers only; the row leads to a
/// person and goes with her account.
@Repository
public class Memberships implements PersonalDataHolder {

    private final JdbcClient db;

    Memberships(JdbcClient db) {
        this.db = db;
    }

    /// The merchant for whom this account works. One statement.
    public Optional<MerchantId> merchantOf(AccountId account) {
        return db.sql("""
                select merchant_id
                  from merchants.membership
                 where account_id = :account
                """)
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .map(MerchantId::new);
    }

    /// Whether anybody works for this merchant.
    public boolean hasAny(MerchantId merchant) {
        return db.sql("select exists (select 1 from merchants.membership where merchant_id = :merchant)")
                .param("merchant", merchant.value())
                .query(Boolean.class)
                .single();
    }

    /// Lets an account work for a merchant, instead of any it worked for until now.
    public void add(MerchantId merchant, AccountId account, DataSubjectId subject, MemberRole role) {
        db.sql("""
                insert into merchants.membership (account_id, subject_id, merchant_id, role)
                values (:account, :subject, :merchant, :role)
                    on conflict (account_id)
                    do update set merchant_id = excluded.merchant_id, role = excluded.role
                """)
                .param("account", account.value())
                .param("subject", subject.value())
                .param("merchant", merchant.value())
                .param("role", role.name())
                .update();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.equals(CaseId.ACCOUNT))
            db.sql("delete from merchants.membership where subject_id = :subject")
                    .param("subject", subject.value())
                    .update();
    }
}
