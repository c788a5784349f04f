package org.mukhtalif.store.catalog;

/// A product, by the number this installation gave it.
public record ProductId(long value) {

    public ProductId {
        if (value < 1) throw new IllegalArgumentException("The id of a product is a number from 1; got " + value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
