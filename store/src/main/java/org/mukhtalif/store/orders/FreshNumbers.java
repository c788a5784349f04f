package org.mukhtalif.store.orders;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbers that no order has, looked up many at once, so that a checkout need not look its own up. Should another
/// node give one of them to an order first, the order's key refuses the second, which gets another number, as it does
/// when two choose the same at the same moment.
@Component
public class FreshNumbers {

    private static final int AT_ONCE = 32;

    private final JdbcClient db;
    private final Queue<OrderNumber> kept = new ConcurrentLinkedQueue<>();

    FreshNumbers(JdbcClient db) {
        this.db = db;
    }

    /// A number that no order has yet.
    public OrderNumber next() {
        var number = kept.poll();
        while (number == null) {
            kept.addAll(
                    among(Stream.generate(OrderNumber::random).limit(AT_ONCE).toList()));
            number = kept.poll();
        }
        return number;
    }

    /// Those of these that no order has, each once.
    List<OrderNumber> among(Collection<OrderNumber> numbers) {
        return db.sql("""
                select w.number
                  from unnest(:numbers) as w (number)
                except
                select o.number
                  from orders.purchase_order o
                 where o.number = any(:numbers)
                """)
                .param("numbers", numbers.stream().map(OrderNumber::value).toArray(String[]::new))
                .query((row, _) -> new OrderNumber(row.getString("number")))
                .list();
    }
}
