package org.mukhtalif.store.platform.rehearsal;

/// Visits of the same kind, one after the other.
interface Visits {

    /// One more of them.
    ///
    /// @param language what the addresses of its language begin with: nothing, or `/en`
    /// @return whether something was ordered
    boolean next(String language);
}
