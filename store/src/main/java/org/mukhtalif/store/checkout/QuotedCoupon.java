package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.promotions.Coupon;
import org.mukhtalif.store.promotions.CouponRefusal;

/// The coupon of a cart.
///
/// @param code as it was typed
/// @param coupon which one it is, if there is one
/// @param refusal why it takes nothing off, if it does not
public record QuotedCoupon(String code, Optional<Coupon> coupon, Optional<CouponRefusal> refusal) {

    /// The coupon that takes something off.
    Optional<Coupon> applied() {
        return refusal.isPresent() ? Optional.empty() : coupon;
    }

    /// What the goods it is for must cost at least; zero of an unknown one.
    public Money minimum() {
        return coupon.map(known -> known.terms().minimum()).orElse(Money.halalas(0));
    }
}
