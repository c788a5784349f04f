package org.mukhtalif.store.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
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

    /// As much, taken off instead of added.
    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public Money times(int pieces) {
        return new Money(Math.multiplyExact(minorUnits, (long) pieces), currency);
    }

    /// This amount shared in proportion to the weights, by largest remainder; the shares add up to it exactly.
    /// 1000 over 3333, 3333 and 3334 is 333, 333 and 334.
    public List<Money> sharedOver(List<Money> weights) {
        return FairShares.of(this, weights);
    }

    /// So much of this amount as `part` is of `whole`, half up. What is given out step by step, each step being the
    /// portion so far less the portion before, adds up to the whole exactly.
    public Money portion(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole)
            throw new IllegalArgumentException("A portion lies between none and all of a whole");
        var twice = BigInteger.valueOf(Math.absExact(minorUnits))
                .multiply(BigInteger.valueOf(part).shiftLeft(1));
        var rounded = twice.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));
        return new Money(Long.signum(minorUnits) * rounded.longValueExact(), currency);
    }

    /// The sum of amounts of one currency; nothing at all is zero of the given currency.
    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(new Money(0, currency), Money::plus);
    }

    /// As machines and fields of forms hold it: a point, no separators, `1234.50`.
    public String plain() {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(minorUnits, decimals).toPlainString();
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
