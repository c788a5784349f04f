package org.mukhtalif.store.cart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// Reads a cart from the rows of its lines.
final class CartRows {

    private CartRows() {}

    static Cart toCart(ResultSet rows) throws SQLException {
        int version = 0;
        Optional<String> coupon = Optional.empty();
        var lines = new ArrayList<CartLine>();
        while (rows.next()) {
            version = rows.getInt("version");
            coupon = Optional.ofNullable(rows.getString("coupon"));
            lines.add(new CartLine(
                    new OfferId(rows.getLong("offer_id")),
                    rows.getInt("quantity"),
                    new Money(
                            rows.getLong("seen_unit_price_minor"), Currency.getInstance(rows.getString("currency")))));
        }
        return lines.isEmpty() ? Cart.EMPTY : new Cart(version, lines, coupon);
    }
}
