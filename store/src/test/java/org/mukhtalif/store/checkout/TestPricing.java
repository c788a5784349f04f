package org.mukhtalif.store.checkout;

import java.time.Instant;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.Shipping;

/// The prices of this room, for tests of other rooms.
public final class TestPricing {

    private final Pricing pricing;

    public TestPricing(Instant at) {
        pricing = Pricing.at(at);
    }

    public LineItem reduced(LineItem line, Discount discount) {
        return pricing.reduced(line, discount);
    }

    public Shipping reduced(Shipping shipping, Discount discount) {
        return pricing.reduced(shipping, discount);
    }
}
