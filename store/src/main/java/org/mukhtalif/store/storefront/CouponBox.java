package org.mukhtalif.store.storefront;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.checkout.QuotedCoupon;
import org.mukhtalif.store.ui.Words;

/// The coupon as the cart and the checkout show it.
///
/// @param code of the coupon that the cart has
/// @param typed what stands in the field
/// @param refusal why it takes nothing off, in words
public record CouponBox(
        @Nullable String code, String typed, @Nullable String refusal) {

    static final CouponBox EMPTY = new CouponBox(null, "", null);

    static CouponBox of(Quote quote, Words words) {
        return quote.coupon()
                .map(coupon -> new CouponBox(
                        coupon.code(),
                        "",
                        Optional.of(coupon)
                                .filter(each -> each.refusal().isPresent())
                                .map(each -> reason(each, words))
                                .orElse(null)))
                .orElse(EMPTY);
    }

    /// One that was typed and is not kept.
    static CouponBox refused(String typed, QuotedCoupon coupon, Words words) {
        return new CouponBox(null, typed.length() > 40 ? "" : typed, reason(coupon, words));
    }

    /// The code of the coupon that takes something off.
    public @Nullable String used() {
        return refusal == null ? code : null;
    }

    private static String reason(QuotedCoupon coupon, Words words) {
        return words.of("promotions.refused." + coupon.refusal().orElseThrow().key(), coupon.minimum());
    }
}
