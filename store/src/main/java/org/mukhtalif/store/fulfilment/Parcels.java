package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of parcels.
@Component
class Parcels {

    private final JdbcClient db;
    private final JdbcClient pipelined;

    Parcels(JdbcClient db, @Qualifier("pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    Optional<Fulfilment> find(FulfilmentNumber number) {
        return db.sql(ParcelRow.SELECT + """
                 where p.number = :number
                """)
                .param("number", number.value())
                .query(ParcelRow::toFulfilment)
                .optional();
    }

    /// All parcels of one merchant's part, kept from others until the caller's transaction ends: whether one is the
    /// last of them is asked of all.
    List<Fulfilment> lockAll(OrderNumber order, MerchantId merchant) {
        return db.sql(ParcelRow.SELECT + """
                 where p.order_number = :order
                   and p.merchant_id = :merchant
                 order by p.place
                   for update
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query(ParcelRow::toFulfilment)
                .list();
    }

    /// The first parcel of one merchant's part, which is opened with the order.
    Optional<Fulfilment> first(OrderNumber order, MerchantId merchant) {
        return db.sql(ParcelRow.SELECT + """
                 where p.order_number = :order
                   and p.merchant_id = :merchant
                   and p.place = 1
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query(ParcelRow::toFulfilment)
                .optional();
    }

    /// One more parcel of a part, promised and told of like the one it is taken out of.
    FulfilmentNumber split(FulfilmentNumber from, int place, Instant at) {
        var number = FulfilmentNumber.random();
        db.sql("""
                insert into fulfilment.parcel (
                       number, order_number, merchant_id, place, state, opened_at, promised_by, late_told_at)
                select :number, p.order_number, p.merchant_id, :place, 'OPEN', :at, p.promised_by, p.late_told_at
                  from fulfilment.parcel p
                 where p.number = :from
                """)
                .param("number", number.value())
                .param("place", place)
                .param("at", utc(at))
                .param("from", from.value())
                .update();
        return number;
    }

    List<Fulfilment> of(Collection<OrderNumber> orders) {
        if (orders.isEmpty()) return List.of();
        return db.sql(ParcelRow.SELECT + """
                 where p.order_number = any(:orders)
                 order by p.order_number, p.merchant_id, p.place
                """)
                .param("orders", orders.stream().map(OrderNumber::value).toArray(String[]::new))
                .query(ParcelRow::toFulfilment)
                .list();
    }

    /// Newest first; the page begins below the place where the one before ended.
    List<Fulfilment> of(MerchantId merchant, Set<String> states, Optional<Parcel> after, int size) {
        return db.sql(ParcelRow.SELECT + """
                 where p.merchant_id = :merchant
                   and p.state in (:states)
                   and (p.opened_at, p.number) < (:at, :number)
                 order by p.opened_at desc, p.number desc
                 limit :size
                """)
                .param("merchant", merchant.value())
                .param("states", states)
                .param(
                        "at",
                        after.map(parcel -> utc(parcel.openedAt()))
                                .orElse(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)))
                .param("number", after.map(parcel -> parcel.number().value()).orElse(""))
                .param("size", size)
                .query(ParcelRow::toFulfilment)
                .list();
    }

    /// The first parcel of a merchant's part.
    ///
    /// @param promised by when it is to be at the door; kept when the parcel is opened, and changed no more
    record Opening(MerchantId merchant, Optional<DeliveryPromise> promised) {}

    /// Opens the first parcel of one merchant's part; there is one, so opening it again changes nothing.
    Fulfilment open(OrderNumber order, MerchantId merchant, Instant at) {
        open(order, List.of(new Opening(merchant, Optional.empty())), at);
        return first(order, merchant).orElseThrow();
    }

    /// The same for several merchants' parts, by one statement that is sent with the next one or with the commit. A
    /// parcel that is there already gets the promise, if it has none.
    void open(OrderNumber order, List<Opening> parts, Instant at) {
        open(order, parts, at, FulfilmentNumber::random);
    }

    /// A number in use already is passed over for a second one; if that is, too, the statement fails with a
    /// `DuplicateKeyException`.
    void open(OrderNumber order, List<Opening> parts, Instant at, Supplier<FulfilmentNumber> numbers) {
        pipelined
                .sql("""
                insert into fulfilment.parcel as there (number, order_number, merchant_id, state, opened_at, promised_by)
                select case when exists (select 1 from fulfilment.parcel taken where taken.number = p.number)
                            then p.spare else p.number end,
                       :order, p.merchant, 'OPEN', :at, p.promised
                  from unnest(:numbers, :spares, :merchants, cast(:promised as timestamptz[]))
                       as p (number, spare, merchant, promised)
                    on conflict (order_number, merchant_id, place) do update
                   set promised_by = excluded.promised_by
                 where there.promised_by is null
                """)
                .param("numbers", fresh(parts, numbers))
                .param("spares", fresh(parts, numbers))
                .param(
                        "merchants",
                        parts.stream().map(part -> part.merchant().value()).toArray(Long[]::new))
                .param(
                        "promised",
                        parts.stream()
                                .map(part -> part.promised()
                                        .map(promise -> promise.by().toString())
                                        .orElse(null))
                                .toArray(String[]::new))
                .param("order", order.value())
                .param("at", utc(at))
                .update();
    }

    private static String[] fresh(List<Opening> parts, Supplier<FulfilmentNumber> numbers) {
        return parts.stream().map(_ -> numbers.get().value()).toArray(String[]::new);
    }

    /// Writes the new state of a locked parcel.
    void keep(Fulfilment now) {
        var row = ParcelRow.of(now);
        db.sql("""
                update fulfilment.parcel
                   set state = :state,
                       packed_at = coalesce(:packedAt, packed_at),
                       dispatched_at = coalesce(:dispatchedAt, dispatched_at),
                       tracking_number = coalesce(:tracking, tracking_number),
                       tracking_page = coalesce(:page, tracking_page),
                       ended_at = :endedAt
                 where number = :number
                """)
                .param("state", row.state())
                .param("packedAt", row.packedAt(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("dispatchedAt", row.dispatchedAt(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("tracking", row.tracking(), java.sql.Types.VARCHAR)
                .param("page", row.page(), java.sql.Types.VARCHAR)
                .param("endedAt", row.endedAt(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", now.number().value())
                .update();
    }

    /// Notes that the shopper is asked for her short address.
    ///
    /// @return false if she was asked after `notSince`
    boolean noteAsked(FulfilmentNumber number, Instant at, Instant notSince) {
        return db.sql("""
                update fulfilment.parcel
                   set address_asked_at = :at
                 where number = :number
                   and state = 'OPEN'
                   and (address_asked_at is null or address_asked_at <= :since)
                """)
                        .param("at", utc(at))
                        .param("since", utc(notSince))
                        .param("number", number.value())
                        .update()
                == 1;
    }

    /// A courier's number leads to a parcel, and the parcel to a person.
    void forgetTracking(String order) {
        db.sql("""
                update fulfilment.parcel
                   set tracking_number = null, tracking_page = null
                 where order_number = :order
                   and tracking_number is not null
                """).param("order", order).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
