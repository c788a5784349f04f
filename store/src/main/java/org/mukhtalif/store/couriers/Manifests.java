package org.mukhtalif.store.couriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of lists of parcels.
@Repository
public class Manifests {

    /// A list is made when somebody has waited so long for it, or so many wait; so a busy hour is one list, not sixty.
    static final Duration GATHERED = Duration.ofMinutes(15);

    private static final int MANY = 100;
    private static final int MOST = 500;

    private static final String SELECT = """
            select m.id, m.courier, m.made_at, m.parcels, m.written_at, m.removed_at
              from couriers.manifest m
            """;

    private final JdbcClient db;

    Manifests(JdbcClient db) {
        this.db = db;
    }

    /// Makes a list of what waits, if it is time; one statement, so that a list and its parcels are never apart.
    void makeIfDue(CourierKey courier, Instant now) {
        db.sql("""
                with waiting as (
                   select c.parcel_number
                     from couriers.consignment c
                    where c.courier = :courier
                      and c.manifest is null
                    order by c.given_at, c.parcel_number
                    limit :most),
                due as (
                   select 1
                    where (select count(*) from waiting) >= :many
                       or exists (select 1
                                    from couriers.consignment c
                                   where c.courier = :courier
                                     and c.manifest is null
                                     and c.given_at <= :gathered)),
                made as (
                   insert into couriers.manifest (courier, made_at)
                   select :courier, :now
                     from due
                   returning id)
                update couriers.consignment c
                   set manifest = m.id
                  from made m
                 where c.parcel_number in (select w.parcel_number from waiting w)
                """)
                .param("courier", courier.value())
                .param("most", MOST)
                .param("many", MANY)
                .param("gathered", utc(now.minus(GATHERED)))
                .param("now", utc(now))
                .update();
    }

    List<Manifest> unwritten(CourierKey courier) {
        return db.sql(SELECT + """
                 where m.courier = :courier
                   and m.written_at is null
                 order by m.id
                """)
                .param("courier", courier.value())
                .query(Manifests::toManifest)
                .list();
    }

    /// Those whose file may still lie in the folder.
    List<Manifest> lying(CourierKey courier) {
        return db.sql(SELECT + """
                 where m.courier = :courier
                   and m.written_at is not null
                   and m.removed_at is null
                 order by m.id
                """)
                .param("courier", courier.value())
                .query(Manifests::toManifest)
                .list();
    }

    /// The same of those in which a parcel of this order stands.
    List<Manifest> lying(OrderNumber order) {
        return db.sql(SELECT + """
                 where m.removed_at is null
                   and m.id in (select c.manifest
                                  from couriers.consignment c
                                 where c.order_number = :order)
                """)
                .param("order", order.value())
                .query(Manifests::toManifest)
                .list();
    }

    void written(long id, int parcels, Instant at) {
        db.sql("""
                update couriers.manifest
                   set written_at = :at, parcels = :parcels, removed_at = case when :parcels = 0 then :at end
                 where id = :id
                """)
                .param("at", utc(at))
                .param("parcels", parcels)
                .param("id", id)
                .update();
    }

    void removed(long id, Instant at) {
        db.sql("""
                update couriers.manifest
                   set removed_at = :at
                 where id = :id
                   and written_at is not null
                   and removed_at is null
                """).param("at", utc(at)).param("id", id).update();
    }

    /// The newest lists, of all couriers.
    ///
    /// @param before the list with which the page before ended
    public List<Manifest> newest(Optional<Long> before, int most) {
        return db.sql(SELECT + """
                 where m.written_at is not null
                   and m.id < :before
                 order by m.id desc
                 limit :most
                """)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(Manifests::toManifest)
                .list();
    }

    private static Manifest toManifest(ResultSet row, int index) throws SQLException {
        return new Manifest(
                row.getLong("id"),
                new CourierKey(row.getString("courier")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("parcels"),
                time(row.getObject("written_at", OffsetDateTime.class)),
                time(row.getObject("removed_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
