package org.mukhtalif.store.payouts;

import java.time.ZoneOffset;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ledger. It is added to and never changed. Postings join the transaction of whoever tells them.
@Repository
class Ledger {

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /// @return the posting's number; nothing if it was told before
    Optional<Long> post(Posting posting) {
        var id = db.sql("""
                insert into payouts.posting (kind, reference, order_number, merchant_id, posted_at)
                values (:kind, :reference, :order, :merchant, :at)
                    on conflict (kind, reference) do nothing
                returning id
                """)
                .param("kind", posting.kind().name())
                .param("reference", posting.reference())
                .param("order", posting.order().map(OrderNumber::value).orElse(null))
                .param("merchant", posting.merchant().value())
                .param("at", posting.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        id.ifPresent(number -> posting.moves().forEach(move -> add(number, posting.merchant(), move)));
        return id;
    }

    private void add(long posting, MerchantId merchant, Posting.Move move) {
        db.sql("""
                insert into payouts.entry (posting_id, debit, credit, merchant_id, amount_minor, currency)
                values (:posting, :debit, :credit, :merchant, :minor, :currency)
                """)
                .param("posting", posting)
                .param("debit", move.debit().name())
                .param("credit", move.credit().name())
                .param("merchant", merchant.value())
                .param("minor", move.minor())
                .param("currency", Money.SAR.getCurrencyCode())
                .update();
    }

    /// What is owed to a merchant on an account: credits less debits.
    Money owed(MerchantId merchant, LedgerAccount account) {
        return Money.halalas(db.sql("""
                select coalesce(sum(case when credit = :account then amount_minor else -amount_minor end), 0)
                  from payouts.entry
                 where merchant_id = :merchant
                   and (credit = :account or debit = :account)
                """)
                .param("merchant", merchant.value())
                .param("account", account.name())
                .query(Long.class)
                .single());
    }

    /// The same for one part of an order.
    long owed(OrderNumber order, MerchantId merchant, LedgerAccount account) {
        return db.sql("""
                select coalesce(sum(case when e.credit = :account then e.amount_minor else -e.amount_minor end), 0)
                  from payouts.posting p
                  join payouts.entry e on e.posting_id = p.id
                 where p.order_number = :order
                   and p.merchant_id = :merchant
                   and (e.credit = :account or e.debit = :account)
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .param("account", account.name())
                .query(Long.class)
                .single();
    }
}
