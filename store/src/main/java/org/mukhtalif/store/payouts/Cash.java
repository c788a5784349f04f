package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.BANK;
import static org.mukhtalif.store.payouts.LedgerAccount.CARRIER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The cash that couriers collect: a merchant can have it only once the courier has handed it over.
@Component
public class Cash {

    private final SaleRows rows;
    private final Ledger ledger;
    private final EarlyCash early;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cash(SaleRows rows, Ledger ledger, EarlyCash early, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.early = early;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What couriers still hold, the oldest first.
    ///
    /// @param after where the page before ended
    public List<AwaitedCash> awaited(Optional<CashPlace> after, int most) {
        return rows.awaitedCash(after, most);
    }

    /// A part of an order, as a remittance names it.
    ///
    /// @param seen what was awaited when it was named: if it has become more or less since, nothing is noted
    public record Part(OrderNumber order, MerchantId merchant, Optional<Money> seen) {

        public Part(OrderNumber order, MerchantId merchant) {
            this(order, merchant, Optional.empty());
        }

        boolean isOf(long owed) {
            return seen.filter(amount -> amount.minorUnits() != owed).isEmpty();
        }
    }

    /// The courier has paid for these parts. Noting it again changes nothing.
    ///
    /// @return how many were news
    public int remitted(List<Part> parts) {
        var at = clock.instant();
        return Objects.requireNonNull(transaction.execute(
                _ -> (int) parts.stream().filter(part -> remitted(part, at)).count()));
    }

    private boolean remitted(Part part, Instant at) {
        if (rows.lock(part.order(), part.merchant()).isEmpty()) return early.remitted(part, at);
        long owed = -ledger.owed(part.order(), part.merchant(), CARRIER);
        if (!part.isOf(owed) || !rows.remitted(part.order(), part.merchant(), at)) return false;
        ledger.post(Posting.of(PostingKind.REMITTANCE, part.order() + "/" + part.merchant())
                .move(BANK, CARRIER, owed)
                .about(Optional.of(part.order()), part.merchant(), at));
        return true;
    }
}
