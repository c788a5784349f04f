package org.mukhtalif.store.returns;

/// So many pieces of one line of the merchant's part, the line counted from 0.
public record ReturnedPieces(int position, int quantity) {

    public ReturnedPieces {
        if (position < 0) throw new IllegalArgumentException("A line's position is counted from 0");
        if (quantity < 1) throw new IllegalArgumentException("One piece or more goes back");
    }
}
