package org.mukhtalif.store.invoices;

/// What a document is about.
public enum Subject {
    /// Goods that a shopper bought.
    SALE,
    /// The store's service to a merchant.
    COMMISSION
}
