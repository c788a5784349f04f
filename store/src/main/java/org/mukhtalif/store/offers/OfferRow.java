package org.mukhtalif.store.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// An offer as a row of `offers.offer`.
final class OfferRow {

    static final String SELECT = """
            select o.id, o.product_id, o.variant_id, o.merchant_id, o.price_minor, o.sale_minor, o.currency, o.stock
              from offers.offer o
            """;

    private OfferRow() {}

    static Offer toOffer(ResultSet row, int index) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Offer(
                new OfferId(row.getLong("id")),
                new ProductId(row.getLong("product_id")),
                new VariantId(row.getLong("variant_id")),
                new MerchantId(row.getLong("merchant_id")),
                new Asking(
                        new Money(row.getLong("price_minor"), currency),
                        Optional.ofNullable(row.getObject("sale_minor", Long.class))
                                .map(sale -> new Money(sale, currency))),
                row.getInt("stock"));
    }
}
