package org.mukhtalif.store.catalog;

/// A variant of a product: what can be put in a parcel, by the number this installation gave it.
public record VariantId(long value) {

    public VariantId {
        if (value < 1) throw new IllegalArgumentException("The id of a variant is a number from 1; got " + value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
