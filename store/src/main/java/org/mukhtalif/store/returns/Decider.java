package org.mukhtalif.store.returns;

/// Who decided on a return.
public enum Decider {
    MERCHANT,
    /// Somebody of the store, who may decide otherwise than the merchant.
    STORE
}
