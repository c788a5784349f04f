package org.mukhtalif.store.catalog;

/// What became of an approval.
public enum Approval {
    DONE,
    /// It was written anew since it was read.
    REWRITTEN,
    /// It does not wait (any more).
    NOT_WAITING
}
