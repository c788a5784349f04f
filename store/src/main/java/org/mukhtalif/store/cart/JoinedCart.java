package org.mukhtalif.store.cart;

/// The cart of an account, as a browser that signed in opens it from now on.
///
/// @param pieces how many are in it
/// @param telling what the shopper is told of it
public record JoinedCart(CartSecret secret, int pieces, Telling telling) {

    /// What became of two carts.
    public enum Telling {
        /// At most one of them held anything.
        NOTHING,
        /// Both did; everything is in one now.
        JOINED,
        /// Both did, and of something there are fewer pieces than both held together: no more are to be had.
        CUT
    }
}
