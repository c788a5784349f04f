package org.mukhtalif.store.promotions;

import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// What a coupon takes off.
public sealed interface Benefit {

    /// A share of the goods' price.
    ///
    /// @param most no more than this
    record Share(Percentage share, Optional<Money> most) implements Benefit {
        public Share {
            if (share.basisPoints() == 0) throw new IllegalArgumentException("A share takes off more than nothing");
        }

        /// What comes off goods of this price.
        Money off(Money goods) {
            var all = share.of(goods);
            return most.filter(limit -> limit.compareTo(all) < 0).orElse(all);
        }
    }

    /// An amount off the goods' price, never more than they cost.
    record Amount(Money amount) implements Benefit {
        public Amount {
            if (amount.minorUnits() < 1) throw new IllegalArgumentException("An amount takes off more than nothing");
        }

        Money off(Money goods) {
            return amount.compareTo(goods) < 0 ? amount : goods;
        }
    }

    /// The standard way of shipping is free; a faster one costs the difference.
    record FreeShipping() implements Benefit {}
}
