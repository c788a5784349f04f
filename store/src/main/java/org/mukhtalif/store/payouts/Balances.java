package org.mukhtalif.store.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What merchants have earned and what moved it.
@Repository
public class Balances {

    /// Debits are taken from what is owed, credits are added to it.
    private static final String ALL = """
            select m.merchant_id,
                   coalesce(sum(m.minor) filter (where m.account = 'MERCHANT_HELD'), 0) as held,
                   coalesce(sum(m.minor) filter (where m.account = 'MERCHANT_DUE'), 0) as due,
                   coalesce(sum(m.minor) filter (where m.account = 'MERCHANT_DUE' and m.claimed), 0) as claimed
              from (select e.merchant_id, e.credit as account, e.amount_minor as minor, %1$s as claimed
                      from payouts.entry e
                     union all
                    select e.merchant_id, e.debit, -e.amount_minor, %1$s
                      from payouts.entry e) m
             where m.account in ('MERCHANT_HELD', 'MERCHANT_DUE')
            """.formatted("""
            exists (select 1
                      from payouts.statement_line s
                      join payouts.payout p on p.id = s.payout_id
                      join payouts.batch b on b.id = p.batch_id
                     where s.entry_id = e.id
                       and b.approved_at is null)""");

    private final JdbcClient db;

    Balances(JdbcClient db) {
        this.db = db;
    }

    public Balance of(MerchantId merchant) {
        return db.sql(ALL + """
               and m.merchant_id = :merchant
             group by m.merchant_id
            """)
                .param("merchant", merchant.value())
                .query(Balances::toBalance)
                .optional()
                .orElseGet(() -> new Balance(merchant, Money.halalas(0), Money.halalas(0), Money.halalas(0)));
    }

    /// Of every merchant that has moved anything.
    public List<Balance> all() {
        return db.sql(ALL + """
             group by m.merchant_id
             order by m.merchant_id
            """).query(Balances::toBalance).list();
    }

    /// What moved a merchant's money, newest first.
    ///
    /// @param before the entry with which the page before ended
    public List<LedgerEntry> movements(MerchantId merchant, Optional<Long> before, int most) {
        return db.sql("""
                select e.id, p.kind, p.order_number, p.posted_at,
                       case when e.credit in ('MERCHANT_HELD', 'MERCHANT_DUE') then e.debit else e.credit end as other,
                       case when e.credit in ('MERCHANT_HELD', 'MERCHANT_DUE') then e.amount_minor
                            else -e.amount_minor end as minor
                  from payouts.entry e
                  join payouts.posting p on p.id = e.posting_id
                 where e.merchant_id = :merchant
                   and e.id < :before
                   and (e.credit in ('MERCHANT_HELD', 'MERCHANT_DUE')) <> (e.debit in ('MERCHANT_HELD', 'MERCHANT_DUE'))
                 order by e.id desc
                 limit :most
                """)
                .param("merchant", merchant.value())
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(Balances::toEntry)
                .list();
    }

    static LedgerEntry toEntry(ResultSet row, int index) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                PostingKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("order_number")).map(OrderNumber::new),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                LedgerAccount.valueOf(row.getString("other")),
                Money.halalas(row.getLong("minor")));
    }

    private static Balance toBalance(ResultSet row, int index) throws SQLException {
        return new Balance(
                new MerchantId(row.getLong("merchant_id")),
                Money.halalas(row.getLong("held")),
                Money.halalas(row.getLong("due")),
                Money.halalas(row.getLong("claimed")));
    }
}
