package org.mukhtalif.store.cart;

import java.util.List;
import java.util.Optional;

/// What a browser wants to buy, oldest line first.
///
/// @param coupon the code that was typed to have something taken off
/// @param version counts the changes, so that an order is placed for exactly the cart that was shown
public record Cart(int version, List<CartLine> lines, Optional<String> coupon) {

    static final Cart EMPTY = new Cart(0, List.of(), Optional.empty());

    public Cart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }
}
