package org.mukhtalif.store.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mukhtalif.store.offers.PriceBook;
import org.springframework.stereotype.Component;

/// Lets shelves follow sales that begin and end by the clock. Whoever reads a shelf first in a second looks whether a
/// price has turned since; nothing runs while nobody reads. What turned while the store was down is found at the first
/// look.
@Component
class PriceTurns {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int PORTION = 500;

    private final PriceBook prices;
    private final SearchIndex index;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Instant seen = Instant.EPOCH;

    PriceTurns(PriceBook prices, SearchIndex index, Clock clock) {
        this.prices = prices;
        this.index = index;
        this.clock = clock;
    }

    /// Waits half a second at most: a reader is not to stand because thousands of prices turn at midnight. The look has
    /// a thread of its own, so that it sees what is committed, whatever transaction the reader is in.
    void catchUp() {
        var now = clock.instant();
        if (Duration.between(seen, now).abs().compareTo(PAUSE) < 0 || !looking.compareAndSet(false, true)) return;
        try {
            var look = Thread.ofVirtual().name("price-turns").start(() -> look(now));
            look.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Instant now) {
        try {
            var turned = new ArrayList<>(
                    seen.isBefore(now) ? prices.turnedBetween(seen, now) : prices.turnedBetween(now, seen));
            for (int at = 0; at < turned.size(); at += PORTION)
                index.refresh(turned.subList(at, Math.min(at + PORTION, turned.size())));
            seen = now;
        } finally {
            looking.set(false);
        }
    }
}
