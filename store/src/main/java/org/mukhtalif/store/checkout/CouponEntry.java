package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.promotions.CouponCode;
import org.springframework.stereotype.Component;

/// Lets a cart have a coupon, if it takes something off as the cart is now.
@Component
public class CouponEntry {

    private final Quotes quotes;
    private final Carts carts;

    CouponEntry(Quotes quotes, Carts carts) {
        this.quotes = quotes;
        this.carts = carts;
    }

    /// @return the coupon with its refusal; nothing if the cart has it now
    public Optional<QuotedCoupon> enter(CartSecret cart, String typed) {
        var tried = quotes.with(typed, cart)
                .coupon()
                .filter(coupon -> coupon.refusal().isPresent());
        if (tried.isEmpty())
            carts.useCoupon(cart, CouponCode.of(typed).orElseThrow().value());
        return tried;
    }

    /// The cart has no coupon from now on.
    public void leave(CartSecret cart) {
        carts.dropCoupon(cart);
    }
}
