package org.mukhtalif.store.money;

import static java.util.Objects.requireNonNull;

import java.util.Currency;

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
