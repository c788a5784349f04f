package org.mukhtalif.store.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was promised of each parcel, kept in its row.
@Component
class Promises {

    private final JdbcClient db;

    Promises(JdbcClient db) {
        this.db = db;
    }

    /// What was promised of a parcel that has not ended.
    Optional<DeliveryPromise> of(OrderNumber order, MerchantId merchant) {
        return db.sql("""
                select p.promised_by
                  from fulfilment.parcel p
                 where p.order_number = :order
                   and p.merchant_id = :merchant
                   and p.state in ('OPEN', 'PACKED', 'DISPATCHED')
                   and p.promised_by is not null
                 order by p.promised_by
                 limit 1
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query((row, _) -> new DeliveryPromise(time(row, "promised_by")))
                .optional();
    }

    /// Parcels past a promise whose shoppers were not told yet; whether they are late enough is for the caller to see.
    List<Parcel> notTold(Instant now, int most) {
        return db.sql("""
                select p.number, p.order_number, p.merchant_id, p.opened_at
                  from fulfilment.parcel p
                 where p.state in ('OPEN', 'PACKED', 'DISPATCHED')
                   and p.late_told_at is null
                   and p.promised_by < :now
                 order by p.promised_by
                 limit :most
                """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> new Parcel(
                        new FulfilmentNumber(row.getString("number")),
                        new OrderNumber(row.getString("order_number")),
                        new MerchantId(row.getLong("merchant_id")),
                        time(row, "opened_at")))
                .list();
    }

    boolean noteTold(FulfilmentNumber number, Instant at) {
        return db.sql("""
                update fulfilment.parcel
                   set late_told_at = :at
                 where number = :number
                   and late_told_at is null
                """).param("at", utc(at)).param("number", number.value()).update() == 1;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
