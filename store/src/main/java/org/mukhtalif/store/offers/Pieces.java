package org.mukhtalif.store.offers;

/// So many pieces of an offer.
public record Pieces(OfferId offer, int quantity) {

    public Pieces {
        if (quantity < 1) throw new IllegalArgumentException("One piece or more; got " + quantity);
    }
}
