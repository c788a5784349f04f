package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_DUE;
import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_HELD;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets merchants have their money: once the time for returns is over and, for cash, the courier has paid.
@Component
public class Releases {

    private static final int BATCH = 100;

    private final SaleRows rows;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Releases(SaleRows rows, Ledger ledger, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return for how many parts of orders the time has come
    public int releaseDue() {
        int all = 0;
        int now;
        do {
            now = Objects.requireNonNull(transaction.execute(_ -> release(clock.instant())));
            all += now;
        } while (now == BATCH);
        return all;
    }

    private int release(Instant at) {
        var released = rows.release(at, BATCH);
        for (var sale : released)
            ledger.post(Posting.of(PostingKind.RELEASE, sale.order() + "/" + sale.merchant())
                    .move(MERCHANT_HELD, MERCHANT_DUE, ledger.owed(sale.order(), sale.merchant(), MERCHANT_HELD))
                    .about(Optional.of(sale.order()), sale.merchant(), at));
        return released.size();
    }
}
