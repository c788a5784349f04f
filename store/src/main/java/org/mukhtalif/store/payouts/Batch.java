package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.money.Money;

/// Payouts that go to the bank together. One member of the staff makes a batch, another one approves it.
///
/// @param madeBy nobody any more once the account was destroyed
public record Batch(
        long id, Instant madeAt, Optional<DataSubjectId> madeBy, Optional<Instant> approvedAt, List<Payout> payouts) {

    public Batch {
        payouts = List.copyOf(payouts);
    }

    public Money total() {
        return Money.sum(payouts.stream().map(Payout::amount).toList(), Money.SAR);
    }

    public boolean isApproved() {
        return approvedAt.isPresent();
    }

    /// What the bank and the file call it.
    public String reference() {
        return "MKHT-%06d".formatted(id);
    }
}
