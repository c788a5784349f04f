package org.mukhtalif.store.promotions;

import org.mukhtalif.store.money.Percentage;

/// A coupon to be made.
public record NewCoupon(CouponCode code, Benefit benefit, Percentage byStore, CouponTerms terms) {

    static final int ALL = 10_000;

    public NewCoupon {
        if (byStore.basisPoints() < ALL && terms.merchant().isEmpty())
            throw new IllegalArgumentException(
                    "A merchant bears a part only of a coupon for its own goods; name the merchant or let the store bear all");
    }
}
