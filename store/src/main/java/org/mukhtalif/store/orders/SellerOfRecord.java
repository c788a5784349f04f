package org.mukhtalif.store.orders;

/// Who sells in the eyes of the tax law: decided by the merchant's VAT registration on the day, and frozen
/// (VAT Implementing Regulations, art. 47(3), from 2026-01-01; a lawyer is to confirm).
public enum SellerOfRecord {
    /// The merchant is registered for VAT.
    MERCHANT,
    /// The merchant is not, so the store is deemed to have bought and sold on.
    STORE
}
