package org.mukhtalif.store.orders;

import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pieces that orders hold while their payment is awaited.
@Component
public class UnpaidPieces {

    private final JdbcClient db;

    UnpaidPieces(JdbcClient db) {
        this.db = db;
    }

    public int of(MerchantId merchant, OfferId offer) {
        return db.sql("""
                select coalesce(sum(l.quantity), 0)
                  from orders.merchant_order m
                  join orders.line_item l on l.order_number = m.order_number
                                         and l.merchant_id = m.merchant_id
                 where m.merchant_id = :merchant
                   and m.state = 'PLACED'
                   and l.offer_id = :offer
                """)
                .param("merchant", merchant.value())
                .param("offer", offer.value())
                .query(Integer.class)
                .single();
    }
}
