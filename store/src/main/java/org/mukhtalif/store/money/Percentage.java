package org.mukhtalif.store.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A share of an amount, exact to a hundredth of a percent: 15 % is 1500 basis points, 12.5 % is 1250.
///
/// Both calculations round half up (away from zero for an amount that is given back), once, at the end.
public record Percentage(int basisPoints) {

    private static final long WHOLE = 10_000;

    public Percentage {
        if (basisPoints < 0 || basisPoints > WHOLE)
            throw new IllegalArgumentException(
                    "A percentage lies between 0 and 100; got %d hundredths of a percent".formatted(basisPoints));
    }

    /// A percentage as people write it, such as `15` or `12.5`.
    public static Percentage of(String written) {
        return new Percentage(new BigDecimal(written).movePointRight(2).intValueExact());
    }

    /// This share of the amount: 12.5 % of 3333 is 417.
    public Money of(Money whole) {
        return new Money(divided(whole.minorUnits(), basisPoints, WHOLE), whole.currency());
    }

    /// The part of a gross amount that was added to the net one at this rate: 15 % in 10000 is 1304.
    public Money includedIn(Money gross) {
        return new Money(divided(gross.minorUnits(), basisPoints, WHOLE + basisPoints), gross.currency());
    }

    private static long divided(long amount, long numerator, long denominator) {
        var twice = BigInteger.valueOf(Math.absExact(amount)).multiply(BigInteger.valueOf(2 * numerator));
        var rounded = twice.add(BigInteger.valueOf(denominator)).divide(BigInteger.valueOf(2 * denominator));
        return Long.signum(amount) * rounded.longValueExact();
    }
}
