package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.BANK;
import static org.mukhtalif.store.payouts.LedgerAccount.CARRIER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The cash that couriers collect: a merchant can have it only once the courier has handed it over.
@Component
public class Cash {

    private final SaleRows rows;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cash(SaleRows rows, Ledger ledger, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What couriers still hold, the oldest first.
    public List<AwaitedCash> awaited(int most) {
        return rows.awaitedCash(most);
    }

    /// A part of an order, as a remittance names it.
    public record Part(OrderNumber order, MerchantId merchant) {}

    /// The courier has paid for these parts. Noting it again changes nothing.
    ///
    /// @return how many were news
    public int remitted(List<Part> parts) {
        var at = clock.instant();
        return Objects.requireNonNull(transaction.execute(
                _ -> (int) parts.stream().filter(part -> remitted(part, at)).count()));
    }

    private boolean remitted(Part part, Instant at) {
        if (!rows.remitted(part.order(), part.merchant(), at)) return false;
        ledger.post(Posting.of(PostingKind.REMITTANCE, part.order() + "/" + part.merchant())
                .move(BANK, CARRIER, -ledger.owed(part.order(), part.merchant(), CARRIER))
                .about(Optional.of(part.order()), part.merchant(), at));
        return true;
    }
}
