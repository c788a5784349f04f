package org.mukhtalif.store;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.promotions.NewCoupon;
import org.springframework.stereotype.Component;

/// Coupons for tests: each call makes one of its own. Inject it into a [StoreTest].
@Component
public class TestCoupons {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final Coupons coupons;
    private final Clock clock;

    TestCoupons(Coupons coupons, Clock clock) {
        this.coupons = coupons;
        this.clock = clock;
    }

    /// A tenth off, borne by the store.
    public String tenth(Integer mostUses, Integer mostEach) {
        return made(
                new Benefit.Share(Percentage.of("10"), Optional.empty()),
                Percentage.of("100"),
                terms(Optional.empty(), 0, mostUses, mostEach));
    }

    public String of(Benefit benefit) {
        return made(benefit, Percentage.of("100"), terms(Optional.empty(), 0, null, null));
    }

    public String made(Benefit benefit, Percentage byStore, CouponTerms terms) {
        var code = new CouponCode("TEST" + NEXT.getAndIncrement());
        if (!coupons.add(new NewCoupon(code, benefit, byStore, terms))) throw new AssertionError(code + " is taken");
        return code.value();
    }

    /// From a second ago, without an end.
    public CouponTerms terms(Optional<MerchantId> merchant, long minimum, Integer mostUses, Integer mostEach) {
        return new CouponTerms(
                merchant,
                Optional.empty(),
                Money.halalas(minimum),
                clock.instant().minusSeconds(1),
                Optional.empty(),
                Optional.ofNullable(mostUses),
                Optional.ofNullable(mostEach));
    }
}
