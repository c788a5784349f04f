package org.mukhtalif.store.promotions;

/// A coupon's number.
public record CouponId(long value) {

    public CouponId {
        if (value < 1) throw new IllegalArgumentException("A coupon's number is counted from 1");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
