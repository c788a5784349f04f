package org.mukhtalif.store;

import org.mukhtalif.store.orders.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the ledger holds of an order.
public final class Postings {

    private Postings() {}

    /// Debits less credits of an account, as `payouts.entry` names it, in halalas.
    public static long moved(JdbcClient db, Order order, String account) {
        return db.sql("""
                select coalesce(sum(case e.debit when :account then e.amount_minor else -e.amount_minor end), 0)
                  from payouts.posting p
                  join payouts.entry e on e.posting_id = p.id
                 where p.order_number = :order
                   and :account in (e.debit, e.credit)
                """)
                .param("account", account)
                .param("order", order.number().value())
                .query(Long.class)
                .single();
    }
}
