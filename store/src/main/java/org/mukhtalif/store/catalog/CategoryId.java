package org.mukhtalif.store.catalog;

/// A category, by the number this installation gave it.
public record CategoryId(long value) {

    public CategoryId {
        if (value < 1) throw new IllegalArgumentException("The id of a category is a number from 1; got " + value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
