package org.mukhtalif.store.merchants;

/// How many days after dispatch a parcel arrives: between the first and the last number, both included.
public record DeliveryDays(int from, int to) {

    public DeliveryDays {
        if (from < 0 || to < from || to > 60)
            throw new IllegalArgumentException(
                    "Delivery takes 0 to 60 days, the shorter number first; got %d to %d".formatted(from, to));
    }
}
