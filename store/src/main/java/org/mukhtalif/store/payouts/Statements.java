package org.mukhtalif.store.payouts;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Statements of payouts.
@Repository
public class Statements {

    private final JdbcClient db;
    private final BatchRows rows;

    Statements(JdbcClient db, BatchRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// A merchant's payouts that went to the bank, newest first.
    ///
    /// @param before the payout with which the page before ended
    public List<Payout> of(MerchantId merchant, Optional<Long> before, int most) {
        return rows.of(merchant, before, most);
    }

    /// The merchant's own statement; nothing for another's, or for one that does not exist.
    public Optional<Statement> find(MerchantId merchant, long payout) {
        return rows.payout(payout)
                .filter(found -> found.merchant().equals(merchant))
                .map(found -> new Statement(found, lines(found)));
    }

    private List<LedgerEntry> lines(Payout payout) {
        return db.sql("""
                select e.id, p.kind, p.order_number, p.posted_at,
                       case when e.credit = 'MERCHANT_DUE' then e.debit else e.credit end as other,
                       case when e.credit = 'MERCHANT_DUE' then e.amount_minor else -e.amount_minor end as minor
                  from payouts.statement_line s
                  join payouts.entry e on e.id = s.entry_id
                  join payouts.posting p on p.id = e.posting_id
                 where s.payout_id = :payout
                 order by e.id
                """).param("payout", payout.id()).query(Balances::toEntry).list();
    }
}
