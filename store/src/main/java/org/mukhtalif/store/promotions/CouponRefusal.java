package org.mukhtalif.store.promotions;

import java.util.Locale;

/// Why a coupon takes nothing off.
public enum CouponRefusal {
    /// No coupon has this code.
    UNKNOWN,
    NOT_YET,
    /// Its time has passed, or somebody ended it.
    OVER,
    /// It was taken as often as it may be.
    USED_UP,
    /// This person took it as often as one person may.
    USED_BY_YOU,
    /// The goods it is for cost less than they must.
    BELOW_MINIMUM,
    /// None of the goods are among those it is for.
    OTHER_GOODS,
    /// There is nothing to take off: the shipping is free already, or the share comes to less than a halala.
    NOTHING_OFF;

    /// The word for it in the bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
