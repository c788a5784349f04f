package org.mukhtalif.store.merchants;

/// What a person may do for a merchant.
public enum MemberRole {
    /// Answers for the merchant.
    OWNER,
    /// Packs and dispatches.
    STAFF
}
