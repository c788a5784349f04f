package org.mukhtalif.store.payments;

import java.time.Instant;
import org.mukhtalif.store.money.Money;

/// What is owed under one reference and what of it was taken.
public sealed interface Payment {

    PaymentReference reference();

    PaymentMethod method();

    /// What is owed in all; less than at the start once a part of the order was cancelled.
    Money due();

    /// Money is still to come; parts of it may have been taken.
    record Started(PaymentReference reference, PaymentMethod method, Money due, Money taken, Instant startedAt)
            implements Payment {}

    /// The payment company holds the money for us; it is about to be taken.
    record Authorised(PaymentReference reference, PaymentMethod method, Money due, Instant startedAt)
            implements Payment {}

    /// All that is owed was taken.
    record Captured(PaymentReference reference, PaymentMethod method, Money due, Instant capturedAt)
            implements Payment {}

    /// All that was taken is back with whoever paid.
    record Refunded(PaymentReference reference, PaymentMethod method, Money due, Instant refundedAt)
            implements Payment {}

    /// Nothing is owed any more, and nothing was taken.
    record Cancelled(PaymentReference reference, PaymentMethod method, Money due, Instant cancelledAt)
            implements Payment {}

    /// The money did not come in time.
    record Expired(PaymentReference reference, PaymentMethod method, Money due, Instant expiredAt) implements Payment {}

    /// The money did not come as it was owed.
    record Failed(PaymentReference reference, PaymentMethod method, Money due, Instant failedAt) implements Payment {}
}
