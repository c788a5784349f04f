package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// The orders of a signed-in shopper, newest first.
public record MyOrdersPage(List<Row> orders, @Nullable String nextPath) {

    public MyOrdersPage {
        orders = List.copyOf(orders);
    }

    /// @param pieces how many pieces of how many merchants, in words
    public record Row(
            String number,
            String path,
            Instant placedAt,
            String state,
            String tone,
            String pieces,
            Money total,
            List<Picture> pictures) {
        public Row {
            pictures = List.copyOf(pictures);
        }
    }

    public record Picture(String picture, String tile) {}
}
