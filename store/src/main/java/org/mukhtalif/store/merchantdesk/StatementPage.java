package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payouts.Statement;

/// What a payout pays for.
public record StatementPage(long number, Instant at, String iban, String holder, List<MoneyPage.Row> rows, Money sum) {

    public StatementPage {
        rows = List.copyOf(rows);
    }

    static StatementPage of(Statement statement) {
        var payout = statement.payout();
        return new StatementPage(
                payout.id(),
                payout.approvedAt().orElse(payout.madeAt()),
                payout.to().iban().masked(),
                payout.to().holder(),
                statement.lines().stream().map(MoneyPage.Row::of).toList(),
                payout.amount());
    }
}
