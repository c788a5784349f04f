package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel as a row of `fulfilment.parcel`.
record ParcelRow(
        String state,
        @Nullable OffsetDateTime packedAt,
        @Nullable OffsetDateTime dispatchedAt,
        @Nullable String tracking,
        @Nullable String page,
        @Nullable OffsetDateTime endedAt) {

    static final String SELECT = """
            select p.number, p.order_number, p.merchant_id, p.state, p.opened_at, p.packed_at, p.dispatched_at,
                   p.tracking_number, p.tracking_page, p.ended_at
              from fulfilment.parcel p
            """;

    static ParcelRow of(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.Open _ -> new ParcelRow("OPEN", null, null, null, null, null);
            case Fulfilment.Packed packed -> new ParcelRow("PACKED", utc(packed.packedAt()), null, null, null, null);
            case Fulfilment.Dispatched dispatched ->
                new ParcelRow(
                        "DISPATCHED",
                        null,
                        utc(dispatched.dispatchedAt()),
                        dispatched.tracking().map(way -> way.number().value()).orElse(null),
                        dispatched
                                .tracking()
                                .flatMap(Tracking::page)
                                .map(TrackingPage::value)
                                .orElse(null),
                        null);
            case Fulfilment.Delivered delivered ->
                new ParcelRow("DELIVERED", null, null, null, null, utc(delivered.deliveredAt()));
            case Fulfilment.Returned returned ->
                new ParcelRow("RETURNED", null, null, null, null, utc(returned.returnedAt()));
            case Fulfilment.Cancelled cancelled ->
                new ParcelRow("CANCELLED", null, null, null, null, utc(cancelled.cancelledAt()));
        };
    }

    static Fulfilment toFulfilment(ResultSet row, int index) throws SQLException {
        var parcel = new Parcel(
                new FulfilmentNumber(row.getString("number")),
                new OrderNumber(row.getString("order_number")),
                new MerchantId(row.getLong("merchant_id")),
                time(row, "opened_at"));
        return switch (row.getString("state")) {
            case "OPEN" -> new Fulfilment.Open(parcel);
            case "PACKED" -> new Fulfilment.Packed(parcel, time(row, "packed_at"));
            case "DISPATCHED" -> new Fulfilment.Dispatched(parcel, tracking(row), time(row, "dispatched_at"));
            case "DELIVERED" -> new Fulfilment.Delivered(parcel, time(row, "dispatched_at"), time(row, "ended_at"));
            case "RETURNED" -> new Fulfilment.Returned(parcel, time(row, "dispatched_at"), time(row, "ended_at"));
            case "CANCELLED" -> new Fulfilment.Cancelled(parcel, time(row, "ended_at"));
            default -> throw new IllegalStateException("No parcel state is called " + row.getString("state"));
        };
    }

    private static Optional<Tracking> tracking(ResultSet row) throws SQLException {
        var page = Optional.ofNullable(row.getString("tracking_page")).map(TrackingPage::new);
        return Optional.ofNullable(row.getString("tracking_number"))
                .map(number -> new Tracking(new TrackingNumber(number), page));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
