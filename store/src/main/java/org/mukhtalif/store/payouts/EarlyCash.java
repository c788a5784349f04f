package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.BANK;
import static org.mukhtalif.store.payouts.LedgerAccount.CARRIER;
import static org.mukhtalif.store.payouts.LedgerAccount.COLLECTED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.CashCollected;
import org.mukhtalif.store.orders.OrderCompleted;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Cash for parcels of parts that are not complete. The courier owes it at once; whose it is, is written with the sale.
@Repository
class EarlyCash {

    private final JdbcClient db;
    private final Ledger ledger;

    EarlyCash(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @EventListener
    void on(CashCollected event) {
        db.sql("""
                insert into payouts.early_cash (order_number, merchant_id, since)
                values (:order, :merchant, :at)
                    on conflict (order_number, merchant_id) do nothing
                """)
                .param("order", event.number().value())
                .param("merchant", event.merchant().value())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
        ledger.post(Posting.of(PostingKind.CASH, event.number() + "/" + event.merchant() + "/" + event.parcel())
                .move(CARRIER, COLLECTED, event.amount().minorUnits())
                .about(Optional.of(event.number()), event.merchant(), event.at()));
    }

    /// From now on the sale says what the courier owes.
    @EventListener
    void on(OrderCompleted event) {
        if (!ended(event)) return;
        ledger.post(Posting.of(PostingKind.CASH, event.number() + "/" + event.merchant())
                .move(COLLECTED, CARRIER, ledger.owed(event.number(), event.merchant(), COLLECTED))
                .about(Optional.of(event.number()), event.merchant(), event.at()));
    }

    /// The courier has handed over what it collected so far.
    ///
    /// @return false if there is nothing of it
    boolean remitted(Cash.Part part, Instant at) {
        if (!lock(part.order(), part.merchant())) return false;
        long owed = -ledger.owed(part.order(), part.merchant(), CARRIER);
        return owed > 0
                && part.isOf(owed)
                && ledger.post(Posting.of(
                                        PostingKind.REMITTANCE,
                                        part.order() + "/" + part.merchant() + "/" + at.toEpochMilli())
                                .move(BANK, CARRIER, owed)
                                .about(Optional.of(part.order()), part.merchant(), at))
                        .isPresent();
    }

    private boolean ended(OrderCompleted event) {
        return db.sql("""
                update payouts.early_cash
                   set ended_at = :at
                 where order_number = :order
                   and merchant_id = :merchant
                   and ended_at is null
                """)
                        .param("at", event.at().atOffset(ZoneOffset.UTC))
                        .param("order", event.number().value())
                        .param("merchant", event.merchant().value())
                        .update()
                == 1;
    }

    private boolean lock(OrderNumber order, MerchantId merchant) {
        return db.sql("""
                select 1
                  from payouts.early_cash
                 where order_number = :order
                   and merchant_id = :merchant
                   and ended_at is null
                   for update
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
