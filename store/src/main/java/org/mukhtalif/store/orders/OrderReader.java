package org.mukhtalif.store.orders;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payments.PaymentReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads orders, each with its parts and lines, in one statement.
@Component
class OrderReader {

    private static final String WHOLE = """
            select o.number, o.placed_at, o.subject_id, o.for_another, o.recipient_id, o.with_short_address,
                   o.language, o.terms_version, o.payment_reference, o.currency,
                   o.fee_minor, o.fee_vat_minor, o.coupon,
                   m.merchant_id, m.seller, m.shipping_kind, m.shipping_minor, m.shipping_vat_minor,
                   m.shipping_discount_minor, m.shipping_discount_by_store_minor, m.shipping_days, m.state, m.state_since,
                   l.offer_id, l.sku, l.product_ar, l.product_en, l.option_ar, l.option_en, l.picture, l.tile,
                   l.quantity, l.unit_price_minor, l.discount_minor, l.discount_by_store_minor, l.vat_minor as line_vat_minor
              from orders.purchase_order o
              join orders.merchant_order m on m.order_number = o.number
              join orders.line_item l on l.order_number = m.order_number and l.merchant_id = m.merchant_id
            """;

    private final JdbcClient db;

    OrderReader(JdbcClient db) {
        this.db = db;
    }

    Optional<Order> find(OrderNumber number) {
        return db.sql(WHOLE + """
                 where o.number = :number
                 order by m.merchant_id, l.position
                """).param("number", number.value()).query(OrderRows::toOrders).stream()
                .findFirst();
    }

    List<Order> all(Set<OrderNumber> numbers) {
        if (numbers.isEmpty()) return List.of();
        return db.sql(WHOLE + """
                 where o.number = any(:numbers)
                 order by o.number, m.merchant_id, l.position
                """)
                .param("numbers", numbers.stream().map(OrderNumber::value).toArray(String[]::new))
                .query(OrderRows::toOrders);
    }

    Optional<Order> find(OrderNumber number, OrderSecret secret) {
        return db
                .sql(WHOLE + """
                 where o.number = :number
                   and exists (select 1
                                 from orders.access_link a
                                where a.secret_hash = :secret
                                  and a.order_number = o.number)
                 order by m.merchant_id, l.position
                """)
                .param("number", number.value())
                .param("secret", secret.hash())
                .query(OrderRows::toOrders)
                .stream()
                .findFirst();
    }

    Optional<Order> find(PaymentReference payment) {
        return db.sql(WHOLE + """
                 where o.payment_reference = :payment
                 order by m.merchant_id, l.position
                """).param("payment", payment.value()).query(OrderRows::toOrders).stream()
                .findFirst();
    }

    Map<PaymentReference, OrderNumber> paidBy(Set<PaymentReference> references) {
        return db
                .sql("""
                select payment_reference, number
                  from orders.purchase_order
                 where payment_reference = any(:references)
                """)
                .param(
                        "references",
                        references.stream().map(PaymentReference::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new PaymentReference(row.getObject("payment_reference", UUID.class)),
                        new OrderNumber(row.getString("number"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The page is cut by order before the lines are joined; the place is compared as a pair, as the index has it.
    List<Order> of(DataSubjectId subject, Optional<OrderPlace> after, int size) {
        return db.sql(WHOLE + """
                 where o.number in (select p.number
                                      from orders.purchase_order p
                                     where p.subject_id = :subject
                                       and (p.placed_at, p.number) < (:at, :number)
                                     order by p.placed_at desc, p.number desc
                                     limit :size)
                 order by o.placed_at desc, o.number desc, m.merchant_id, l.position
                """)
                .param("subject", subject.value())
                .param(
                        "at",
                        after.map(place -> place.placedAt().atOffset(ZoneOffset.UTC))
                                .orElse(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)))
                .param("number", after.map(place -> place.number().value()).orElse(""))
                .param("size", size)
                .query(OrderRows::toOrders);
    }

    List<OrderNumber> numbersOf(DataSubjectId subject) {
        return db.sql("""
                select number
                  from orders.purchase_order
                 where subject_id = :subject
                    or recipient_id = :subject
                 order by placed_at, number
                """)
                .param("subject", subject.value())
                .query((row, index) -> new OrderNumber(row.getString("number")))
                .list();
    }

    Map<OrderNumber, MerchantOrder> partsOf(MerchantId merchant, Collection<OrderNumber> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return db
                .sql(WHOLE + """
                 where m.merchant_id = :merchant
                   and o.number in (:numbers)
                 order by o.number, l.position
                """)
                .param("merchant", merchant.value())
                .param("numbers", numbers.stream().map(OrderNumber::value).toList())
                .query(OrderRows::toOrders)
                .stream()
                .collect(toMap(Order::number, order -> order.parts().getFirst()));
    }

    Map<OrderNumber, Parties> partiesOf(Set<OrderNumber> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return db
                .sql("""
                select number, subject_id, for_another, recipient_id
                  from orders.purchase_order
                 where number = any(:numbers)
                   and (subject_id is not null or recipient_id is not null)
                """)
                .param("numbers", numbers.stream().map(OrderNumber::value).toArray(String[]::new))
                .query(OrderReader::toParties)
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<OrderNumber, Parties> toParties(ResultSet row, int index) throws SQLException {
        return Map.entry(new OrderNumber(row.getString("number")), OrderRows.partiesIn(row));
    }
}
