package org.mukhtalif.store.payouts;

import java.util.List;
import org.mukhtalif.store.money.Money;

/// What a payout pays for, line by line; the lines add up to it.
public record Statement(Payout payout, List<LedgerEntry> lines) {

    public Statement {
        lines = List.copyOf(lines);
        var sum = Money.sum(
                lines.stream().map(LedgerEntry::amount).toList(),
                payout.amount().currency());
        if (!sum.equals(payout.amount()))
            throw new IllegalStateException("The lines of payout %d do not add up to it".formatted(payout.id()));
    }
}
