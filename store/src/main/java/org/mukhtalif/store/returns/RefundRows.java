package org.mukhtalif.store.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The tables of refunds: rows are added, never changed.
@Component
class RefundRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WHOLE = """
            select r.number, r.order_number, r.merchant_id, r.reason, r.shipping_minor, r.shipping_vat_minor,
                   r.currency, r.agreed_at, l.position, l.quantity, l.gross_minor, l.vat_minor, l.discount_minor,
                   l.store_funded_minor
              from returns.refund r
              left join returns.refund_line l on l.refund_number = r.number
            """;

    private final JdbcClient db;

    RefundRows(JdbcClient db) {
        this.db = db;
    }

    List<Refund> numbered(RefundNumber number) {
        return db.sql(WHOLE + """
                 where r.number = :number
                 order by l.position
                """).param("number", number.value()).query(RefundRows::toRefunds);
    }

    List<Refund> of(OrderNumber order) {
        return db.sql(WHOLE + """
                 where r.order_number = :order
                 order by r.agreed_at, r.number, l.position
                """).param("order", order.value()).query(RefundRows::toRefunds);
    }

    void add(Refund refund) {
        db.sql("""
                with agreed as (
                    insert into returns.refund
                           (number, order_number, merchant_id, reason, shipping_minor, shipping_vat_minor,
                            total_minor, currency, agreed_at)
                    values (:number, :order, :merchant, :reason, :shipping, :shippingVat, :total, :currency, :at))
                insert into returns.refund_line
                       (refund_number, position, quantity, gross_minor, vat_minor, discount_minor, store_funded_minor)
                select :number, l.position, l.quantity, l.gross, l.vat, l.discount, l.store
                  from jsonb_to_recordset(cast(:lines as jsonb))
                    as l (position integer, quantity integer, gross bigint, vat bigint, discount bigint, store bigint)
                """)
                .param("number", refund.number().value())
                .param("order", refund.order().value())
                .param("merchant", refund.merchant().value())
                .param("reason", refund.reason().name())
                .param("shipping", refund.shipping().gross().minorUnits())
                .param("shippingVat", refund.shipping().vat().minorUnits())
                .param("total", refund.total().minorUnits())
                .param("currency", refund.total().currency().getCurrencyCode())
                .param("at", refund.at().atOffset(ZoneOffset.UTC))
                .param(
                        "lines",
                        JSON.writeValueAsString(
                                refund.lines().stream().map(LineRow::of).toList()))
                .update();
    }

    private static List<Refund> toRefunds(ResultSet row) throws SQLException {
        var refunds = new ArrayList<Refund>();
        var lines = new ArrayList<RefundLine>();
        while (row.next()) {
            var number = new RefundNumber(row.getString("number"));
            if (!refunds.isEmpty() && refunds.getLast().number().equals(number)) refunds.removeLast();
            else lines.clear();
            if (row.getObject("position") != null) lines.add(line(row));
            refunds.add(new Refund(
                    number,
                    new OrderNumber(row.getString("order_number")),
                    new MerchantId(row.getLong("merchant_id")),
                    lines,
                    new RefundedShipping(money(row, "shipping_minor"), money(row, "shipping_vat_minor")),
                    RefundReason.valueOf(row.getString("reason")),
                    row.getObject("agreed_at", OffsetDateTime.class).toInstant()));
        }
        return refunds;
    }

    private static RefundLine line(ResultSet row) throws SQLException {
        return new RefundLine(
                row.getInt("position"),
                row.getInt("quantity"),
                money(row, "gross_minor"),
                money(row, "vat_minor"),
                money(row, "discount_minor"),
                money(row, "store_funded_minor"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    private record LineRow(int position, int quantity, long gross, long vat, long discount, long store) {
        static LineRow of(RefundLine line) {
            return new LineRow(
                    line.position(),
                    line.quantity(),
                    line.gross().minorUnits(),
                    line.vat().minorUnits(),
                    line.discount().minorUnits(),
                    line.storeFunded().minorUnits());
        }
    }
}
