package org.mukhtalif.store;

import org.mukhtalif.privacy.policy.PolicyDrafts;

/// The version of the terms that binds in a new store, as the forms send it.
public final class AcceptedTerms {

    /// A version that travels with the program and binds no more.
    public static final String BEFORE = "2026-11-23";

    public static final String VERSION = PolicyDrafts.newest().terms().version();

    private AcceptedTerms() {}
}
