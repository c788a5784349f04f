package org.mukhtalif.store.fulfilment;

import java.time.OffsetDateTime;
import java.util.List;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to an order's parcels, in the order of time: read from the moments that their rows keep.
@Component
public class ParcelStories {

    private final JdbcClient db;

    ParcelStories(JdbcClient db) {
        this.db = db;
    }

    public List<ParcelHappening> of(OrderNumber order) {
        return db.sql("""
                select h.kind, p.number, h.at
                  from fulfilment.parcel p
                 cross join lateral (
                       values ('OPENED', p.opened_at, 1), ('ADDRESS_ASKED', p.address_asked_at, 2),
                              ('PACKED', p.packed_at, 3), ('DISPATCHED', p.dispatched_at, 5),
                              ('LATE', p.late_told_at, 6),
                              (case when p.ended_at is not null then p.state end, p.ended_at, 8)
                        union all
                       select 'GIVEN', c.given_at, 4
                         from fulfilment.carriage c
                        where c.parcel_number = p.number
                        union all
                       select 'TRIED', t.at, 7
                         from fulfilment.attempt t
                        where t.parcel_number = p.number)
                    as h (kind, at, place)
                 where p.order_number = :order
                   and h.at is not null
                 order by h.at, p.place, h.place
                """)
                .param("order", order.value())
                .query((row, _) -> new ParcelHappening(
                        ParcelHappening.Kind.valueOf(row.getString("kind")),
                        new FulfilmentNumber(row.getString("number")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
