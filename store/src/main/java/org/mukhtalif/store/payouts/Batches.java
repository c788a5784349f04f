package org.mukhtalif.store.payouts;

import static org.mukhtalif.store.payouts.LedgerAccount.BANK;
import static org.mukhtalif.store.payouts.LedgerAccount.MERCHANT_DUE;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes batches of everything merchants can have, and pays them once a second person has approved.
@Component
public class Batches {

    private final BatchRows rows;
    private final Ledger ledger;
    private final Payees payees;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Batches(BatchRows rows, Ledger ledger, Payees payees, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.payees = payees;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Batch> find(long id) {
        return rows.find(id);
    }

    /// @param before the batch with which the page before ended
    public List<Batch> newest(Optional<Long> before, int most) {
        return rows.newest(before, most);
    }

    /// A batch of all merchants who can have something and said where. Whoever is owed less than nothing waits.
    public BatchAnswer make(DataSubjectId by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.lockAll();
            long batch = rows.insert(by, clock.instant());
            if (payees.payInto(batch) > 0) return new BatchAnswer.Done(batch);
            status.setRollbackOnly();
            return new BatchAnswer.NothingToPay();
        }));
    }

    /// The batch goes to the bank: the ledger says that it is paid, and the store bills its commission.
    public BatchAnswer approve(long id, DataSubjectId by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            rows.lockAll();
            var batch = rows.find(id).filter(found -> !found.isApproved());
            if (batch.isEmpty()) return new BatchAnswer.NotWaiting();
            if (!rows.approve(id, by, clock.instant())) return new BatchAnswer.SamePerson();
            batch.get().payouts().forEach(this::pay);
            payees.bill(batch.get());
            return new BatchAnswer.Done(id);
        }));
    }

    private void pay(Payout payout) {
        ledger.post(Posting.of(PostingKind.PAYOUT, Long.toString(payout.id()))
                .move(MERCHANT_DUE, BANK, payout.amount().minorUnits())
                .about(Optional.empty(), payout.merchant(), clock.instant()));
    }
}
