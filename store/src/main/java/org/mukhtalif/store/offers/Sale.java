package org.mukhtalif.store.offers;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// A lower price for a time.
///
/// @param from its first moment; empty where it began when it was entered
/// @param until the first moment after it; empty where no end is known
public record Sale(Money price, Optional<Instant> from, Optional<Instant> until) {

    public Sale {
        if (price.minorUnits() < 1) throw new IllegalArgumentException("A sale price is more than zero");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get()))
            throw new IllegalArgumentException("A sale ends after it begins");
    }

    /// Whether it holds at this moment.
    public boolean holdsAt(Instant at) {
        return from.filter(at::isBefore).isEmpty()
                && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /// Whether it holds at some moment from the first instant until just before the second.
    boolean touches(Instant begin, Instant end) {
        return from.filter(start -> !start.isBefore(end)).isEmpty()
                && until.filter(finish -> !finish.isAfter(begin)).isEmpty();
    }
}
