package org.mukhtalif.store.invoices;

/// What a document is about.
public enum Subject {
    /// Goods that a shopper bought.
    SALE,
    /// What the store asks of the shopper for a way of paying.
    FEE,
    /// The store's service to a merchant.
    COMMISSION
}
