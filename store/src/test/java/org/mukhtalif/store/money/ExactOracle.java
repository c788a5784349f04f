package org.mukhtalif.store.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/// What amounts must be, told in another way than the store counts: exact decimals, and units handed out one by one.
final class ExactOracle {

    private static final int DIGITS = 40;

    private ExactOracle() {}

    /// The part of a gross amount that is tax at so many percent.
    static long tax(long gross, int percent) {
        return half(BigDecimal.valueOf(gross).multiply(BigDecimal.valueOf(percent)), 100L + percent);
    }

    /// So many hundredths of a percent.
    static long share(long of, int points) {
        return half(BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(points)), 10_000);
    }

    /// So much as `part` is of `whole`.
    static long portion(long of, long part, long whole) {
        return whole == 0 ? 0 : half(BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(part)), whole);
    }

    /// Each unit goes to whoever lacks most of what would be exact; where two lack the same, to the earlier one.
    static long[] shared(long amount, long... weights) {
        var given = new long[weights.length];
        long all = Arrays.stream(weights).sum();
        if (all == 0) return given;
        var due = Arrays.stream(weights)
                .mapToObj(weight -> BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(weight)))
                .toArray(BigDecimal[]::new);
        for (int at = 0; at < given.length; at++)
            given[at] = due[at].divideToIntegralValue(BigDecimal.valueOf(all)).longValueExact();
        for (long left = amount - Arrays.stream(given).sum(); left > 0; left--) {
            int neediest = 0;
            for (int at = 1; at < given.length; at++)
                if (lack(due[at], given[at], all).compareTo(lack(due[neediest], given[neediest], all)) > 0)
                    neediest = at;
            given[neediest]++;
        }
        return given;
    }

    private static BigDecimal lack(BigDecimal due, long given, long all) {
        return due.subtract(BigDecimal.valueOf(given).multiply(BigDecimal.valueOf(all)));
    }

    private static long half(BigDecimal dividend, long divisor) {
        return dividend.divide(BigDecimal.valueOf(divisor), DIGITS, RoundingMode.FLOOR)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
