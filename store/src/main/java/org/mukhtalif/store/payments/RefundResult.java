package org.mukhtalif.store.payments;

import org.mukhtalif.store.money.Money;

/// What became of asking for a refund.
public sealed interface RefundResult {

    /// It will be carried out, now that the caller's transaction is kept.
    record Asked(Refund refund) implements RefundResult {}

    /// The same was asked for before; nothing more will be given back.
    record AskedBefore(Refund refund) implements RefundResult {}

    /// That is more than was taken for the part and not given back yet.
    record TooMuch(Money left) implements RefundResult {}

    /// The id belongs to another refund, of another amount or payment.
    record IdReused() implements RefundResult {}

    /// There is no payment under this reference.
    record NoSuchPayment() implements RefundResult {}
}
