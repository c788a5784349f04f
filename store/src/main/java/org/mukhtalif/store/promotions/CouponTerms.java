package org.mukhtalif.store.promotions;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// On what terms a coupon is taken.
///
/// @param merchant only for this merchant's goods
/// @param category only for goods of this category and those below it
/// @param minimum what the goods it is for cost at least
/// @param until the first moment at which it is not taken any more
/// @param mostUses how often it is taken in all, `mostEach` how often from one person
public record CouponTerms(
        Optional<MerchantId> merchant,
        Optional<Long> category,
        Money minimum,
        Instant from,
        Optional<Instant> until,
        Optional<Integer> mostUses,
        Optional<Integer> mostEach) {

    public CouponTerms {
        if (minimum.minorUnits() < 0) throw new IllegalArgumentException("The least that goods cost is not negative");
        if (until.filter(end -> !from.isBefore(end)).isPresent())
            throw new IllegalArgumentException("A coupon ends after it begins");
        if (mostUses.filter(most -> most < 1).isPresent()
                || mostEach.filter(most -> most < 1).isPresent())
            throw new IllegalArgumentException("A coupon is taken once at least");
    }

    boolean coverLine(Basket.Line line) {
        return merchant.filter(only -> !only.equals(line.merchant())).isEmpty()
                && category.filter(only -> !line.categories().contains(only)).isEmpty();
    }
}
