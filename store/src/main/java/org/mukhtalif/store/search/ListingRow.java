package org.mukhtalif.store.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// A card as it came from the database.
///
/// @param score how well it fits the search; 0 where nobody searched
record ListingRow(Listing listing, long score) {

    static ListingRow of(ResultSet row, int index) throws SQLException {
        return new ListingRow(listing(row), row.getLong("score"));
    }

    static Listing listing(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Listing(
                new ProductId(row.getLong("product_id")),
                new CategoryId(row.getLong("category_id")),
                Arrays.stream((Long[]) row.getArray("merchant_ids").getArray())
                        .map(MerchantId::new)
                        .toList(),
                new OfferId(row.getLong("offer_id")),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                row.getString("picture"),
                row.getString("tile"),
                new Money(row.getLong("price_minor"), currency),
                Optional.ofNullable(row.getObject("old_price_minor", Long.class))
                        .map(old -> new Money(old, currency)),
                row.getBoolean("several_prices"),
                row.getBoolean("in_stock"),
                row.getInt("popularity"),
                row.getTimestamp("arrived_at").toInstant());
    }

    Place place(Place.Side side, ShelfOrder order) {
        return new Place(side, key(order), listing.product().value());
    }

    private long key(ShelfOrder order) {
        return switch (order) {
            case POPULAR -> listing.popularity();
            case NEWEST -> listing.arrivedAt().toEpochMilli();
            case CHEAPEST, DEAREST -> listing.price().minorUnits();
            case RELEVANT -> score;
        };
    }
}
