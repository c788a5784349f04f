package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.money.Money;

/// The orders that were placed without an account by the e-mail of this one.
public record OrdersByEmailPage(List<Line> orders) {

    /// @param path where the button goes that opens it
    public record Line(String number, Instant placedAt, Money total, String path) {}

    public OrdersByEmailPage {
        orders = List.copyOf(orders);
    }
}
