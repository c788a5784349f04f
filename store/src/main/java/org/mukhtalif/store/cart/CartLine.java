package org.mukhtalif.store.cart;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// One offer in a cart.
///
/// @param quantity 1 to 99 pieces
/// @param seenUnitPrice the price of one piece when it was put in, so that a page can tell that it changed since
public record CartLine(OfferId offer, int quantity, Money seenUnitPrice) {

    public static final int MOST_PIECES = 99;

    public CartLine {
        if (quantity < 1 || quantity > MOST_PIECES)
            throw new IllegalArgumentException("A cart line has 1 to 99 pieces, not " + quantity);
    }
}
