package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What was paid for each line and what has gone back of it: the rows that two refunds at once wait for. Their checks
/// are why no more can go back than was paid, whatever the program does.
@Component
class Charges {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    Charges(JdbcClient db) {
        this.db = db;
    }

    /// The charges of a part by position, kept from others until the caller's transaction ends.
    Map<Integer, Charge> lock(OrderNumber order, MerchantOrder part) {
        insert(order, part);
        return db
                .sql("""
                select c.position, c.quantity, c.paid_minor, c.refunded_quantity, c.refunded_minor, c.currency
                  from returns.charge c
                 where c.order_number = :order
                   and c.merchant_id = :merchant
                 order by c.position
                   for update
                """)
                .param("order", order.value())
                .param("merchant", part.merchant().value())
                .query(Charges::toCharge)
                .list()
                .stream()
                .collect(toMap(Charge::position, charge -> charge));
    }

    /// Pieces by line whose money has gone back.
    Map<Integer, Integer> refundedPieces(OrderNumber order, MerchantId merchant) {
        return db
                .sql("""
                select c.position, c.refunded_quantity
                  from returns.charge c
                 where c.order_number = :order
                   and c.merchant_id = :merchant
                   and c.refunded_quantity > 0
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query((row, _) -> Map.entry(row.getInt("position"), row.getInt("refunded_quantity")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Writes down what has gone back now.
    void keep(OrderNumber order, MerchantId merchant, List<Charge> charges) {
        int kept = db.sql("""
                update returns.charge c
                   set refunded_quantity = r.quantity, refunded_minor = r.refunded
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (position integer, quantity integer, refunded bigint)
                 where c.order_number = :order
                   and c.merchant_id = :merchant
                   and c.position = r.position
                   and c.refunded_quantity <= r.quantity
                   and c.refunded_minor <= r.refunded
                """)
                .param(
                        "rows",
                        JSON.writeValueAsString(charges.stream().map(Row::of).toList()))
                .param("order", order.value())
                .param("merchant", merchant.value())
                .update();
        if (kept < charges.size())
            throw new IllegalStateException("A charge moved although it was locked: this is a defect of returns");
    }

    private void insert(OrderNumber order, MerchantOrder part) {
        var lines = IntStream.range(0, part.lines().size())
                .mapToObj(at -> new Paid(
                        at,
                        part.lines().get(at).quantity(),
                        part.lines().get(at).total().minorUnits()))
                .toList();
        db.sql("""
                insert into returns.charge
                       (order_number, merchant_id, position, quantity, paid_minor, refunded_quantity, refunded_minor,
                        currency)
                select :order, :merchant, p.position, p.quantity, p.paid, 0, 0, :currency
                  from (select r.position, r.quantity, r.paid
                          from jsonb_to_recordset(cast(:rows as jsonb)) as r (position integer, quantity integer, paid bigint)
                         union all
                        select :shippingPosition, 1, :shipping) p
                 order by p.position
                    on conflict do nothing
                """)
                .param("order", order.value())
                .param("merchant", part.merchant().value())
                .param("currency", part.total().currency().getCurrencyCode())
                .param("rows", JSON.writeValueAsString(lines))
                .param("shippingPosition", Charge.SHIPPING)
                .param("shipping", part.shipping().price().minorUnits())
                .update();
    }

    private static Charge toCharge(ResultSet row, int index) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Charge(
                row.getInt("position"),
                row.getInt("quantity"),
                new Money(row.getLong("paid_minor"), currency),
                row.getInt("refunded_quantity"),
                new Money(row.getLong("refunded_minor"), currency));
    }

    private record Paid(int position, int quantity, long paid) {}

    private record Row(int position, int quantity, long refunded) {
        static Row of(Charge charge) {
            return new Row(
                    charge.position(),
                    charge.refundedQuantity(),
                    charge.refunded().minorUnits());
        }
    }
}
