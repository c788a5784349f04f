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

    private static final CouponCode CODE = new CouponCode("AHLAN10");

    private final Coupons coupons;
    private final DemoMerchants merchants;
    private final Clock clock;

    DemoCoupons(Coupons coupons, DemoMerchants merchants, Clock clock) {
        this.coupons = coupons;
        this.merchants = merchants;
        this.clock = clock;
    }

    /// Makes it, unless it was made before or the shop sells other goods than the invented ones.
    void add() {
        if (coupons.find(CODE).isPresent() || !merchants.areHere()) return;
        var terms = new CouponTerms(
                Optional.empty(),
                Optional.empty(),
                Money.halalas(0),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        coupons.add(new NewCoupon(
                CODE,
                new Benefit.Share(Percentage.of("10"), Optional.of(Money.halalas(5_000))),
                Percentage.of("100"),
                terms));
    }
}
