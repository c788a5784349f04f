package org.mukhtalif.store.offers;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ledger of stock, to look at.
@Repository
public class StockMovements {

    private final JdbcClient db;

    StockMovements(JdbcClient db) {
        this.db = db;
    }

    /// Newest first; the page begins below the movement where the one before ended.
    public List<StockMovement> of(OfferId offer, Optional<Long> below, int size) {
        return db.sql("""
                select m.id, m.change, m.stock_after, m.reason, m.reference, m.at
                  from offers.stock_movement m
                 where m.offer_id = :offer
                   and m.id < :below
                 order by m.id desc
                 limit :size
                """)
                .param("offer", offer.value())
                .param("below", below.orElse(Long.MAX_VALUE))
                .param("size", size)
                .query((row, _) -> new StockMovement(
                        row.getLong("id"),
                        row.getInt("change"),
                        row.getInt("stock_after"),
                        StockReason.valueOf(row.getString("reason")),
                        Optional.ofNullable(row.getString("reference")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
