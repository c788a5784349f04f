package org.mukhtalif.store.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.RowMapper;

/// An offer as a row of `offers.offer`.
final class OfferRow {

    static final String SELECT = """
            select o.id, o.product_id, o.variant_id, o.merchant_id, o.price_minor, o.sale_minor, o.sale_from, o.sale_until,
                   o.lowest_before_minor, o.currency, o.stock
              from offers.offer o
            """;

    private OfferRow() {}

    /// Reads the offer as it is at this moment: with the sale only while it holds.
    static RowMapper<Offer> at(Instant now) {
        return (row, _) -> new Offer(
                new OfferId(row.getLong("id")),
                new ProductId(row.getLong("product_id")),
                new VariantId(row.getLong("variant_id")),
                new MerchantId(row.getLong("merchant_id")),
                terms(row).at(now, money(row, "lowest_before_minor")),
                row.getInt("stock"));
    }

    static PriceTerms terms(ResultSet row) throws SQLException {
        var sale = money(row, "sale_minor");
        return new PriceTerms(
                money(row, "price_minor").orElseThrow(),
                sale.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sale(sale.get(), instant(row, "sale_from"), instant(row, "sale_until"))));
    }

    static Optional<Money> money(ResultSet row, String column) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Money(minor, Currency.getInstance(row.getString("currency"))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
