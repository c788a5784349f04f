package org.mukhtalif.store.payouts;

/// An account of the ledger. What comes in stands as a debit (positive), what is owed or earned as a credit (negative).
public enum LedgerAccount {
    /// Cash that couriers collected and have not handed over yet.
    CARRIER,
    /// What couriers collected for parts of which something is still on its way.
    COLLECTED,
    /// What payment providers took for the store.
    PROVIDER,
    BANK,
    /// What merchants earned and cannot have yet: the time for returns runs, or the courier has not paid.
    MERCHANT_HELD,
    /// What merchants can have.
    MERCHANT_DUE,
    /// What the store asks of shoppers for ways of paying, and the tax on it.
    FEES,
    FEES_VAT,
    COMMISSION,
    /// The tax on the store's own service.
    COMMISSION_VAT,
    /// The tax on sales of which the store is the seller of record.
    SALES_VAT,
    /// What the store bears of reduced prices.
    DISCOUNTS,
    /// What goes back to shoppers.
    REFUNDS
}
