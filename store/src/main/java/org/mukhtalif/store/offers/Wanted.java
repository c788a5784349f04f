package org.mukhtalif.store.offers;

import org.mukhtalif.store.money.Money;

/// Pieces of an offer that somebody wants, and the price that was shown for one.
public record Wanted(OfferId offer, int quantity, Money expectedUnitPrice) {

    public Wanted {
        if (quantity < 1) throw new IllegalArgumentException("One piece or more is wanted; got " + quantity);
    }
}
