package org.mukhtalif.store.payouts;

/// What happened.
public enum PostingKind {
    /// A part of an order was handed over.
    SALE,
    /// The merchant can have the money.
    RELEASE,
    /// A courier handed over what it had collected.
    REMITTANCE,
    /// Money goes back to a shopper.
    REFUND,
    /// The merchant was paid.
    PAYOUT,
    /// The store took its fee for a way of paying.
    FEE,
    /// One of several parcels was paid at the door, before its part is complete.
    CASH;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
