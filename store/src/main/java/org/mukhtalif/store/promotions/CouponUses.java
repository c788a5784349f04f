package org.mukhtalif.store.promotions;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts how often coupons are taken, in the transaction of whoever places or calls off. The coupon's row is taken
/// before those of persons, so that two who take the same coupon wait for each other there and nowhere else.
@Component
public class CouponUses {

    private final UseRows rows;
    private final BuyerMarks marks;

    CouponUses(UseRows rows, BuyerMarks marks) {
        this.rows = rows;
        this.marks = marks;
    }

    /// Takes the coupon once for an order.
    ///
    /// @return why not; then the caller rolls back
    public Optional<CouponRefusal> take(Coupon coupon, String order, Buyer buyer, Instant at) {
        if (!rows.take(coupon.id(), at))
            return Optional.of(rows.isOpen(coupon.id(), at) ? CouponRefusal.USED_UP : CouponRefusal.OVER);
        rows.note(coupon.id(), order, at);
        var most = coupon.terms().mostEach();
        if (most.isEmpty()) return Optional.empty();
        for (var mark : marks.of(coupon.id(), buyer)) {
            if (!rows.takeOf(coupon.id(), mark, most.get())) return Optional.of(CouponRefusal.USED_BY_YOU);
            rows.noteMark(order, mark, buyer.whose());
        }
        return Optional.empty();
    }

    /// The order came to nothing: the coupon can be taken once more. Safe to call again, and for an order without one.
    public void giveBack(String order, Instant at) {
        rows.giveBack(order, at);
    }

    /// Takes again what was given back, because the order goes on after all.
    ///
    /// @return false if it cannot be had any more; then nothing was taken
    public boolean takeAgain(String order) {
        return rows.takeAgain(order);
    }
}
