package org.mukhtalif.store.couriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of parcels that were given to couriers, and the list in which each stands.
@Component
class Consignments {

    private static final String SELECT = """
            select c.parcel_number, c.order_number, c.merchant_id
              from couriers.consignment c
            """;

    private final JdbcClient db;

    Consignments(JdbcClient db) {
        this.db = db;
    }

    void add(Consignment consignment, CourierKey courier, Instant at) {
        db.sql("""
                insert into couriers.consignment (parcel_number, order_number, merchant_id, courier, given_at)
                values (:parcel, :order, :merchant, :courier, :at)
                    on conflict do nothing
                """)
                .param("parcel", consignment.parcel().value())
                .param("order", consignment.order().value())
                .param("merchant", consignment.merchant().value())
                .param("courier", courier.value())
                .param("at", utc(at))
                .update();
    }

    List<Consignment> in(long manifest) {
        return db.sql(SELECT + """
                 where c.manifest = :manifest
                 order by c.given_at, c.parcel_number
                """)
                .param("manifest", manifest)
                .query(Consignments::toConsignment)
                .list();
    }

    /// A parcel that stands in a list of this courier's, and since when it was given to it.
    record Told(Consignment consignment, Instant givenAt) {}

    Optional<Told> told(CourierKey courier, FulfilmentNumber parcel) {
        return db.sql("""
                select c.parcel_number, c.order_number, c.merchant_id, c.given_at
                  from couriers.consignment c
                 where c.parcel_number = :parcel
                   and c.courier = :courier
                   and c.manifest is not null
                """)
                .param("parcel", parcel.value())
                .param("courier", courier.value())
                .query((row, index) -> new Told(
                        toConsignment(row, index),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// They are to stand in the next list again.
    void release(Collection<Consignment> consignments) {
        db.sql("""
                update couriers.consignment
                   set manifest = null
                 where parcel_number = any(:parcels)
                """).param("parcels", numbers(consignments)).update();
    }

    void drop(Collection<Consignment> consignments) {
        db.sql("delete from couriers.consignment where parcel_number = any(:parcels)")
                .param("parcels", numbers(consignments))
                .update();
    }

    private static String[] numbers(Collection<Consignment> consignments) {
        return consignments.stream().map(each -> each.parcel().value()).toArray(String[]::new);
    }

    private static Consignment toConsignment(ResultSet row, int index) throws SQLException {
        return new Consignment(
                new FulfilmentNumber(row.getString("parcel_number")),
                new OrderNumber(row.getString("order_number")),
                new MerchantId(row.getLong("merchant_id")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
