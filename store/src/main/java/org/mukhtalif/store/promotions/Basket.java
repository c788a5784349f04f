package org.mukhtalif.store.promotions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// What a coupon is held against.
///
/// @param shipping for each merchant what of its shipping can be free
public record Basket(List<Line> lines, Map<MerchantId, Money> shipping) {

    public Basket {
        lines = List.copyOf(lines);
        shipping = Map.copyOf(shipping);
    }

    Money shippingOf(MerchantId merchant) {
        return shipping.getOrDefault(merchant, Money.halalas(0));
    }

    /// @param categories the category of the goods and those above it
    /// @param listed what the pieces cost before the coupon
    public record Line(MerchantId merchant, Set<Long> categories, Money listed) {
        public Line {
            categories = Set.copyOf(categories);
        }
    }
}
