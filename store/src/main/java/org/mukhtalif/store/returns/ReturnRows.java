package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of returns.
@Component
class ReturnRows {

    private final JdbcClient db;

    ReturnRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Return> find(ReturnNumber number) {
        return db.sql(ReturnRow.SELECT + """
                 where g.number = :number
                """)
                .param("number", number.value())
                .query(ReturnRow::toReturn)
                .optional();
    }

    /// The same, kept from others until the caller's transaction ends.
    Optional<Return> lock(ReturnNumber number) {
        return db.sql(ReturnRow.SELECT + """
                 where g.number = :number
                   for update
                """)
                .param("number", number.value())
                .query(ReturnRow::toReturn)
                .optional();
    }

    List<Return> of(OrderNumber order) {
        return db.sql(ReturnRow.SELECT + """
                 where g.order_number = :order
                 order by g.asked_at, g.number
                """)
                .param("order", order.value())
                .query(ReturnRow::toReturn)
                .list();
    }

    /// Open ones first, the longest waiting before the others; then what has ended, newest first.
    ///
    /// @param after with which the page before ended
    List<Return> of(MerchantId merchant, Optional<Return> after, int most) {
        return db.sql(ReturnRow.SELECT + """
                 where g.merchant_id = :merchant
                   and (g.state in ('DECLINED', 'REFUNDED'),
                        case when g.state in ('DECLINED', 'REFUNDED') then :never - g.asked_at
                             else g.asked_at - :never end,
                        g.number) > (:ended, case when :ended then :never - :at else :at - :never end, :number)
                 order by g.state in ('DECLINED', 'REFUNDED'),
                          case when g.state in ('DECLINED', 'REFUNDED') then :never - g.asked_at
                               else g.asked_at - :never end,
                          g.number
                 limit :most
                """)
                .param("ended", after.filter(last -> !last.isOpen()).isPresent())
                .param("at", askedAt(after))
                .param("number", number(after))
                .param("merchant", merchant.value())
                .param("never", OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .param("most", most)
                .query(ReturnRow::toReturn)
                .list();
    }

    /// What the store may have to decide: open or declined, the longest waiting first.
    ///
    /// @param after with which the page before ended
    List<Return> undecided(Instant declinedSince, Optional<Return> after, int most) {
        return db.sql(ReturnRow.SELECT + """
                 where (g.state in ('ASKED', 'APPROVED', 'RECEIVED')
                        or g.state = 'DECLINED' and g.state_since > :since)
                   and (g.asked_at, g.number) > (:at, :number)
                 order by g.asked_at, g.number
                 limit :most
                """)
                .param("since", declinedSince.atOffset(ZoneOffset.UTC))
                .param("at", askedAt(after))
                .param("number", number(after))
                .param("most", most)
                .query(ReturnRow::toReturn)
                .list();
    }

    private static OffsetDateTime askedAt(Optional<Return> found) {
        return found.map(each -> each.asking().at()).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC);
    }

    private static String number(Optional<Return> found) {
        return found.map(each -> each.number().value()).orElse("");
    }

    boolean isOpen(OrderNumber order, MerchantId merchant) {
        return db.sql("""
                select exists (select 1
                                 from returns.goods_return g
                                where g.order_number = :order
                                  and g.merchant_id = :merchant
                                  and g.state in ('ASKED', 'APPROVED', 'RECEIVED'))
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query(Boolean.class)
                .single();
    }

    /// Pieces by line that were asked for and whose money has not gone back.
    Map<Integer, Integer> openPieces(OrderNumber order, MerchantId merchant) {
        return db
                .sql("""
                select p.position, sum(p.quantity) as pieces
                  from returns.goods_return g
                  join returns.returned_piece p on p.return_number = g.number
                 where g.order_number = :order
                   and g.merchant_id = :merchant
                   and g.state in ('ASKED', 'APPROVED', 'RECEIVED')
                 group by p.position
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query((row, _) -> Map.entry(row.getInt("position"), row.getInt("pieces")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Return.Asking asking) {
        db.sql("""
                with asked as (
                    insert into returns.goods_return
                           (number, order_number, merchant_id, reason, asked_at, state, state_since)
                    values (:number, :order, :merchant, :reason, :at, 'ASKED', :at))
                insert into returns.returned_piece (return_number, position, quantity)
                select :number, p.position, p.quantity
                  from unnest(:positions, :quantities) as p (position, quantity)
                """)
                .param("number", asking.number().value())
                .param("order", asking.order().value())
                .param("merchant", asking.merchant().value())
                .param("reason", asking.reason().name())
                .param("at", asking.at().atOffset(ZoneOffset.UTC))
                .param(
                        "positions",
                        asking.pieces().stream().map(ReturnedPieces::position).toArray(Integer[]::new))
                .param(
                        "quantities",
                        asking.pieces().stream().map(ReturnedPieces::quantity).toArray(Integer[]::new))
                .update();
    }

    /// Writes the new state of a locked return.
    void keep(Return now) {
        var row = ReturnRow.of(now);
        db.sql("""
                update returns.goods_return
                   set state = :state,
                       state_since = :since,
                       decided_by = coalesce(:decidedBy, decided_by),
                       decline_reason = :declined,
                       refund_number = :refund
                 where number = :number
                """)
                .param("state", row.state())
                .param("since", now.since().atOffset(ZoneOffset.UTC))
                .param("decidedBy", row.decidedBy(), Types.VARCHAR)
                .param("declined", row.declined(), Types.VARCHAR)
                .param("refund", row.refund(), Types.VARCHAR)
                .param("number", now.number().value())
                .update();
    }
}
