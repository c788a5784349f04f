package org.mukhtalif.store.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares one amount among several so that nothing is lost: each gets its part rounded down, and the units that
/// remain go to the largest remainders, the earlier one first where they are equal.
final class FairShares {

    private FairShares() {}

    static List<Money> of(Money amount, List<Money> weights) {
        var total = weights.stream().map(FairShares::weight).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0)
            throw new IllegalArgumentException("An amount can only be shared over weights that are not all zero");
        var units = BigInteger.valueOf(Math.absExact(amount.minorUnits()));
        var parts = weights.stream()
                .map(weight -> units.multiply(weight(weight)).divideAndRemainder(total))
                .toList();
        var shares = new ArrayList<>(
                parts.stream().map(part -> part[0].longValueExact()).toList());
        var left = units.longValueExact()
                - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> parts.get(index)[1])
                        .reversed())
                .limit(left)
                .forEach(index -> shares.set(index, shares.get(index) + 1));
        return shares.stream()
                .map(share -> new Money(Long.signum(amount.minorUnits()) * share, amount.currency()))
                .toList();
    }

    private static BigInteger weight(Money weight) {
        if (weight.minorUnits() < 0) throw new IllegalArgumentException("A weight is not negative");
        return BigInteger.valueOf(weight.minorUnits());
    }
}
