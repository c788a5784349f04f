package org.mukhtalif.store.promotions;

import java.util.List;
import java.util.Map;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;

/// What a coupon does to a basket.
public sealed interface CouponEffect {

    /// @param lines for each line of the basket, in its order
    /// @param shipping for each merchant whose shipping it makes cheaper
    record Reduced(List<Discount> lines, Map<MerchantId, Discount> shipping) implements CouponEffect {
        public Reduced {
            lines = List.copyOf(lines);
            shipping = Map.copyOf(shipping);
        }
    }

    /// It does nothing.
    record Refused(CouponRefusal why) implements CouponEffect {}
}
