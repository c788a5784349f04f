package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Since when a courier has parcels of an order to fetch or to carry.
@Component
class GivenParcels {

    private final JdbcClient db;

    GivenParcels(JdbcClient db) {
        this.db = db;
    }

    /// When the courier was last given a parcel of this order that has not ended.
    Optional<Instant> givenAt(OrderNumber order, Recipient courier) {
        return db.sql("""
                select c.given_at
                  from fulfilment.carriage c
                  join fulfilment.parcel p on p.number = c.parcel_number
                 where p.order_number = :order
                   and p.state in ('PACKED', 'DISPATCHED')
                   and c.courier = :courier
                 order by c.given_at desc
                 limit 1
                """)
                .param("order", order.value())
                .param("courier", courier.id())
                .query((row, _) ->
                        row.getObject("given_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
