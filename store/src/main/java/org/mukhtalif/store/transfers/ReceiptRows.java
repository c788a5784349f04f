package org.mukhtalif.store.transfers;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// For which orders a receipt is kept.
@Repository
class ReceiptRows {

    private final JdbcClient db;

    ReceiptRows(JdbcClient db) {
        this.db = db;
    }

    void note(OrderNumber order, Instant at) {
        db.sql("""
                insert into transfers.receipt (order_number, sent_at)
                values (:order, :at)
                    on conflict (order_number) do update
                   set sent_at = excluded.sent_at
                """)
                .param("order", order.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<OrderNumber, Instant> among(Collection<OrderNumber> orders) {
        return db
                .sql("""
                select order_number, sent_at
                  from transfers.receipt
                 where order_number = any(:orders)
                """)
                .param("orders", orders.stream().map(OrderNumber::value).toArray(String[]::new))
                .query((row, index) -> Map.entry(
                        new OrderNumber(row.getString("order_number")),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget(String order) {
        db.sql("delete from transfers.receipt where order_number = :order")
                .param("order", order)
                .update();
    }
}
