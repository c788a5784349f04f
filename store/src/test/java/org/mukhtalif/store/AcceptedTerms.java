package org.mukhtalif.store;

import org.mukhtalif.privacy.policy.PolicyDrafts;

/// The version of the terms that binds in a new store, as the forms send it.
public final class AcceptedTerms {

    public static final String VERSION = PolicyDrafts.newest().terms().version();

    private AcceptedTerms() {}
}
