package org.mukhtalif.store.payments;

import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was collected at the doors of a part that travels in several parcels. Never more than the part's share: the
/// table's check says so, whatever the program does.
@Repository
class CollectedShares {

    private final JdbcClient db;

    CollectedShares(JdbcClient db) {
        this.db = db;
    }

    void add(PaymentReference reference, String part, Money amount) {
        int added = db.sql("""
                update payments.share
                   set collected_minor = coalesce(collected_minor, 0) + :amount
                 where reference = :reference
                   and part = :part
                """)
                .param("amount", amount.minorUnits())
                .param("reference", reference.value())
                .param("part", part)
                .update();
        if (added != 1)
            throw new IllegalStateException("Nothing was owed for this part: this is a defect of its caller");
    }

    boolean isAny(PaymentReference reference, String part) {
        return db.sql("""
                select exists (select 1
                                 from payments.share
                                where reference = :reference
                                  and part = :part
                                  and collected_minor is not null)
                """)
                .param("reference", reference.value())
                .param("part", part)
                .query(Boolean.class)
                .single();
    }
}
