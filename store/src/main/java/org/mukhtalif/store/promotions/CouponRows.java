package org.mukhtalif.store.promotions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// Coupons as rows.
final class CouponRows {

    private CouponRows() {}

    record Columns(
            String benefit,
            @Nullable Integer share,
            @Nullable Long amount) {}

    static Columns columns(Benefit benefit) {
        return switch (benefit) {
            case Benefit.Share(var share, var most) ->
                new Columns(
                        "SHARE",
                        share.basisPoints(),
                        most.map(Money::minorUnits).orElse(null));
            case Benefit.Amount(var amount) -> new Columns("AMOUNT", null, amount.minorUnits());
            case Benefit.FreeShipping _ -> new Columns("FREE_SHIPPING", null, null);
        };
    }

    static Coupon toCoupon(ResultSet row, int index) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var terms = new CouponTerms(
                Optional.ofNullable(row.getObject("merchant_id", Long.class)).map(MerchantId::new),
                Optional.ofNullable(row.getObject("category_id", Long.class)),
                new Money(row.getLong("minimum_minor"), currency),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                time(row, "ends_at"),
                Optional.ofNullable(row.getObject("most_uses", Integer.class)),
                Optional.ofNullable(row.getObject("most_each", Integer.class)));
        return new Coupon(
                new CouponId(row.getLong("id")),
                new CouponCode(row.getString("code")),
                benefit(row, currency),
                new Percentage(row.getInt("by_store_points")),
                terms,
                time(row, "ended_at"),
                row.getInt("uses"));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Benefit benefit(ResultSet row, Currency currency) throws SQLException {
        var amount =
                Optional.ofNullable(row.getObject("amount_minor", Long.class)).map(minor -> new Money(minor, currency));
        var kind = row.getString("benefit");
        if (kind.equals("SHARE")) return new Benefit.Share(new Percentage(row.getInt("share_points")), amount);
        return kind.equals("AMOUNT") ? new Benefit.Amount(amount.orElseThrow()) : new Benefit.FreeShipping();
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
