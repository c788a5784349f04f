package org.mukhtalif.store.money;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Currency;
import java.util.List;

/// An amount in the currency's smallest unit: halala for SAR (2 digits), fils for KWD (3 digits).
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /// The riyal of Saudi Arabia, ISO 4217.
    public static final Currency SAR = Currency.getInstance("SAR");

    public Money {
        requireNonNull(currency, "Money needs a currency");
    }

    /// So many halalas of Saudi riyals.
    public static Money halalas(long halalas) {
        return new Money(halalas, SAR);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money times(int pieces) {
        return new Money(Math.multiplyExact(minorUnits, (long) pieces), currency);
    }

    /// This amount shared in proportion to the weights, by largest remainder; the shares add up to it exactly.
    /// 1000 over 3333, 3333 and 3334 is 333, 333 and 334.
    public List<Money> sharedOver(List<Money> weights) {
        return FairShares.of(this, weights);
    }

    /// The sum of amounts of one currency; nothing at all is zero of the given currency.
    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(new Money(0, currency), Money::plus);
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(
                    "Cannot mix %s and %s; convert one of them first".formatted(other.currency, currency));
        return other;
    }
}
