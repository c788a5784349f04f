package org.mukhtalif.store.payouts;

import java.util.List;
import java.util.function.Predicate;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which commissions the store has billed. Each is billed once: its row says so.
@Repository
class BilledCommissions {

    private final JdbcClient db;

    BilledCommissions(JdbcClient db) {
        this.db = db;
    }

    record Sum(Money commission, Money vat) {}

    /// Bills everything that was not billed; nothing while it does not come to more than nothing, or cannot be billed.
    /// Batches are approved one after the other, so nobody bills the same at once.
    ///
    /// @param bill whether it was billed
    void claim(MerchantId merchant, long batch, Predicate<Sum> bill) {
        var unbilled = unbilled(merchant);
        var sum = new Sum(
                Money.halalas(unbilled.stream().mapToLong(Row::commission).sum()),
                Money.halalas(unbilled.stream().mapToLong(Row::vat).sum()));
        if (sum.commission().minorUnits() > 0 && bill.test(sum))
            db.sql("""
                    insert into payouts.billed_commission (entry_id, batch_id)
                    select r.entry, :batch
                      from unnest(:entries) as r (entry)
                    """)
                    .param("batch", batch)
                    .param("entries", unbilled.stream().map(Row::entry).toArray(Long[]::new))
                    .update();
    }

    private record Row(long entry, long commission, long vat) {}

    private List<Row> unbilled(MerchantId merchant) {
        return db.sql("""
                select e.id, e.amount_minor, e.credit in ('COMMISSION', 'COMMISSION_VAT') as is_earned,
                       'COMMISSION_VAT' in (e.credit, e.debit) as is_vat
                  from payouts.entry e
                 where e.merchant_id = :merchant
                   and (e.credit in ('COMMISSION', 'COMMISSION_VAT') or e.debit in ('COMMISSION', 'COMMISSION_VAT'))
                   and not exists (select 1 from payouts.billed_commission b where b.entry_id = e.id)
                """)
                .param("merchant", merchant.value())
                .query((row, index) -> {
                    long minor =
                            row.getBoolean("is_earned") ? row.getLong("amount_minor") : -row.getLong("amount_minor");
                    boolean isVat = row.getBoolean("is_vat");
                    return new Row(row.getLong("id"), isVat ? 0 : minor, isVat ? minor : 0);
                })
                .list();
    }
}
