package org.mukhtalif.store.cart;

import java.util.List;

/// What a browser wants to buy, oldest line first.
///
/// @param version counts the changes, so that an order is placed for exactly the cart that was shown
public record Cart(int version, List<CartLine> lines) {

    static final Cart EMPTY = new Cart(0, List.of());

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
