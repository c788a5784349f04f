package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines of orders that are taken back only where the merchant is at fault, as the shopper read it before she
/// bought. Frozen with the order: a
/// later change of the product reaches nobody who bought it.
@Repository
public class Exceptions {

    private final JdbcClient db;

    Exceptions(JdbcClient db) {
        this.db = db;
    }

    /// Notes which lines of a part are not taken back, in the transaction that places the order.
    public void note(OrderNumber order, MerchantId merchant, Collection<Integer> positions) {
        if (positions.isEmpty()) return;
        db.sql("""
                insert into returns.exception (order_number, merchant_id, position)
                select :order, :merchant, p.position
                  from unnest(:positions) as p (position)
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    Set<Integer> of(OrderNumber order, MerchantId merchant) {
        return db
                .sql("""
                select position
                  from returns.exception
                 where order_number = :order
                   and merchant_id = :merchant
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query(Integer.class)
                .list()
                .stream()
                .collect(toSet());
    }
}
