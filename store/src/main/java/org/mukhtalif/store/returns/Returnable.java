package org.mukhtalif.store.returns;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.orders.LineItem;

/// What a shopper may send back of one merchant's part, and until when.
///
/// @param until from then on it is too late
public record Returnable(Instant until, List<Line> lines) {

    public Returnable {
        lines = List.copyOf(lines);
    }

    /// The end of the last day on which it is not too late: its date is the one to tell people.
    public Instant lastMoment() {
        return until.minusSeconds(1);
    }

    public boolean isAnything() {
        return lines.stream().anyMatch(line -> line.left() > 0);
    }

    /// @param left pieces that can still be asked for
    /// @param excepted whether it is taken back only where the merchant is at fault, as its page said
    public record Line(int position, LineItem item, int left, boolean excepted) {}
}
