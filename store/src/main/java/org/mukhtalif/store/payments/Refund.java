package org.mukhtalif.store.payments;

import java.time.Instant;
import org.mukhtalif.store.money.Money;

/// Money on its way back to whoever paid, or back already.
public sealed interface Refund {

    RefundId id();

    PaymentReference reference();

    Money amount();

    Way way();

    Instant askedAt();

    /// It was promised, together with the reason for it, and is still to be carried out.
    record Asked(RefundId id, PaymentReference reference, Money amount, Way way, Instant askedAt) implements Refund {}

    /// It was given back.
    record Done(RefundId id, PaymentReference reference, Money amount, Way way, Instant askedAt, Instant doneAt)
            implements Refund {}

    /// How the money goes back.
    enum Way {
        /// The payment company takes it back the way it came.
        PROVIDER,
        /// Somebody of the store transfers it and says so.
        TRANSFER,
        /// Nothing moves: it was to be paid at the door, and was not.
        NOT_TAKEN
    }
}
