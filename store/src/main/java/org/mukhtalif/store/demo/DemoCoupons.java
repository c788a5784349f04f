package org.mukhtalif.store.demo;

import java.time.Clock;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.promotions.NewCoupon;
import org.springframework.stereotype.Component;

/// A coupon to try: 10 % off, at most 50 riyals, at the store's expense.
@Component
class DemoCoupons {

    private final Coupons coupons;
    private final Clock clock;

    DemoCoupons(Coupons coupons, Clock clock) {
        this.coupons = coupons;
        this.clock = clock;
    }

    void add() {
        var terms = new CouponTerms(
                Optional.empty(),
                Optional.empty(),
                Money.halalas(0),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        coupons.add(new NewCoupon(
                new CouponCode("AHLAN10"),
                new Benefit.Share(Percentage.of("10"), Optional.of(Money.halalas(5_000))),
                Percentage.of("100"),
                terms));
    }
}
