package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.Collection;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.Pieces;
import org.mukhtalif.store.offers.Reservation;
import org.mukhtalif.store.offers.Wanted;
import org.mukhtalif.store.promotions.CouponUses;
import org.springframework.stereotype.Component;

/// What an order took from the shop: its goods and, if it has one, a use of its coupon. Goods always come first, so
/// that two orders wait for each other in one order only.
@Component
class Taken {

    private final Offers offers;
    private final CouponUses coupons;

    Taken(Offers offers, CouponUses coupons) {
        this.offers = offers;
        this.coupons = coupons;
    }

    /// These parts came to nothing. Their goods go back on sale; the coupon can be taken again once no part is left.
    void giveBack(Order order, Collection<MerchantOrder> parts, boolean nothingLeft, Instant at) {
        offers.giveBack(
                order.number().value(),
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(line -> new Pieces(line.offer(), line.quantity()))
                        .toList());
        if (nothingLeft) giveBackCoupon(order, at);
    }

    /// The coupon of an order of which no part is left can be taken again.
    void giveBackCoupon(Order order, Instant at) {
        if (order.coupon().isPresent()) coupons.giveBack(order.number().value(), at);
    }

    /// Takes everything once more at what was agreed.
    ///
    /// @return false if it is not there any more; then nothing was taken
    boolean takeAgain(Order order) {
        var wanted = order.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> new Wanted(line.offer(), line.quantity(), line.unitPrice()))
                .toList();
        if (!(offers.take(order.number().value(), wanted) instanceof Reservation.Taken)) return false;
        if (order.coupon().isEmpty() || coupons.takeAgain(order.number().value())) return true;
        offers.giveBack(
                order.number().value(),
                wanted.stream()
                        .map(each -> new Pieces(each.offer(), each.quantity()))
                        .toList());
        return false;
    }
}
