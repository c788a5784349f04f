package org.mukhtalif.store.offers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mukhtalif.store.money.Money;

/// What an offer has asked, the oldest change first.
record PriceHistory(List<PriceChange> changes) {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    PriceHistory {
        changes = List.copyOf(changes);
    }

    /// The lowest price of the thirty days before the sale of these new terms begins. A sale that only goes on at the
    /// same price keeps what was said of it.
    Optional<Money> lowestBefore(PriceTerms next, Instant now, Optional<Money> saidBefore) {
        var begins = next.sale().flatMap(Sale::from).filter(now::isBefore).orElse(now);
        if (next.sale().isEmpty()) return Optional.empty();
        if (begins.equals(now) && goesOn(next, now)) return saidBefore;
        var untilThen = begins.equals(now)
                ? changes
                : Stream.concat(changes.stream(), Stream.of(new PriceChange(now, PriceTerms.regular(next.regular()))))
                        .toList();
        return lowest(untilThen, begins.minus(LOOKED_BACK), begins);
    }

    private boolean goesOn(PriceTerms next, Instant now) {
        return !changes.isEmpty()
                && changes.getLast()
                        .terms()
                        .at(now, Optional.empty())
                        .sale()
                        .equals(next.sale().map(Sale::price));
    }

    private static Optional<Money> lowest(List<PriceChange> changes, Instant begin, Instant end) {
        return IntStream.range(0, changes.size())
                .mapToObj(at -> {
                    var from = later(changes.get(at).at(), begin);
                    var until = at + 1 < changes.size()
                            ? earlier(changes.get(at + 1).at(), end)
                            : end;
                    return from.isBefore(until)
                            ? Optional.of(changes.get(at).terms().lowestDuring(from, until))
                            : Optional.<Money>empty();
                })
                .flatMap(Optional::stream)
                .min(Money::compareTo);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
