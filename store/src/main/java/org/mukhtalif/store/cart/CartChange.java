package org.mukhtalif.store.cart;

/// What became of a wish to change a cart.
public sealed interface CartChange {

    /// Done. The cookie to send is `secret.toCookie(pieces)`.
    record Kept(CartSecret secret, int pieces) implements CartChange {}

    /// Not done; the cart is as it was.
    ///
    /// @param key the words for it in the bundle: `cart.quantity-too-small`, `cart.quantity-too-large`,
    ///     `cart.no-such-offer` or `cart.full`
    record Refused(String key) implements CartChange {}
}
