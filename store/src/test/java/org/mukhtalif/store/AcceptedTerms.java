package org.mukhtalif.store;

/// The version of the terms that binds today, as the forms send it.
public final class AcceptedTerms {

    public static final String VERSION = "2026-11-29";

    private AcceptedTerms() {}
}
