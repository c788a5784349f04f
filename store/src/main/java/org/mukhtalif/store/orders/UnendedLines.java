package org.mukhtalif.store.orders;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where an offer was ordered and has neither arrived nor been called off.
@Component
public class UnendedLines {

    private final JdbcClient db;

    UnendedLines(JdbcClient db) {
        this.db = db;
    }

    /// @param position its place in the merchant's part
    /// @param unpaid whether the part waits for its payment; else it goes to the merchant
    public record Line(OrderNumber order, int position, int quantity, boolean unpaid) {}

    /// All there are, however many.
    public List<Line> of(MerchantId merchant, OfferId offer) {
        return db.sql("""
                select l.order_number, l.position, l.quantity, m.state = 'PLACED' as unpaid
                  from orders.merchant_order m
                  join orders.line_item l on l.order_number = m.order_number
                                         and l.merchant_id = m.merchant_id
                 where m.merchant_id = :merchant
                   and m.state in ('PLACED', 'CONFIRMED')
                   and l.offer_id = :offer
                """)
                .param("merchant", merchant.value())
                .param("offer", offer.value())
                .query((row, _) -> new Line(
                        new OrderNumber(row.getString("order_number")),
                        row.getInt("position"),
                        row.getInt("quantity"),
                        row.getBoolean("unpaid")))
                .list();
    }
}
