package org.mukhtalif.store.catalog;

/// A brand, by the number this installation gave it.
public record BrandId(long value) {

    public BrandId {
        if (value < 1) throw new IllegalArgumentException("The id of a brand is a number from 1; got " + value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
