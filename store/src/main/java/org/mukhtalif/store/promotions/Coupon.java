package org.mukhtalif.store.promotions;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.money.Percentage;

/// A coupon as it was made. It is never changed; it can only be ended.
///
/// @param byStore the share of the discount that the store bears; the merchant of the goods bears the rest
/// @param endedAt when somebody ended it before its time
/// @param uses how often it is used now
public record Coupon(
        CouponId id,
        CouponCode code,
        Benefit benefit,
        Percentage byStore,
        CouponTerms terms,
        Optional<Instant> endedAt,
        int uses) {

    /// Why nobody can use it at this moment, or nothing.
    public Optional<CouponRefusal> closed(Instant at) {
        if (at.isBefore(terms.from())) return Optional.of(CouponRefusal.NOT_YET);
        if (isOver(at)) return Optional.of(CouponRefusal.OVER);
        return terms.mostUses().filter(most -> uses >= most).map(_ -> CouponRefusal.USED_UP);
    }

    public boolean isOver(Instant at) {
        return endedAt.isPresent()
                || terms.until().filter(until -> !at.isBefore(until)).isPresent();
    }
}
