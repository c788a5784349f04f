package org.mukhtalif.store.offers;

/// An offer, by the number this installation gave it.
public record OfferId(long value) implements Comparable<OfferId> {

    public OfferId {
        if (value < 1) throw new IllegalArgumentException("The id of an offer is a number from 1; got " + value);
    }

    @Override
    public int compareTo(OfferId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
