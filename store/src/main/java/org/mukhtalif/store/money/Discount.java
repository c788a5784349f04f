package org.mukhtalif.store.money;

/// What is taken off a price, and what of it the store bears; the merchant bears the rest.
///
/// @param amount off the price, VAT included
/// @param byStore what the store adds to the merchant's money for it
public record Discount(Money amount, Money byStore) {

    public static final Discount NONE = new Discount(Money.halalas(0), Money.halalas(0));

    public Discount {
        if (byStore.minorUnits() < 0 || byStore.compareTo(amount) > 0)
            throw new IllegalArgumentException("The store bears nothing to all of a discount, which is not negative");
    }

    public Discount plus(Discount other) {
        return new Discount(amount.plus(other.amount), byStore.plus(other.byStore));
    }

    /// What the store bears of a part of it. Taken so far less taken before, the steps add up to all it bears.
    public Money byStoreOf(Money part) {
        return amount.isZero() ? byStore : byStore.portion(part.minorUnits(), amount.minorUnits());
    }
}
