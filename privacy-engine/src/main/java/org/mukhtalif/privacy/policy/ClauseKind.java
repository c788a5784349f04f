package org.mukhtalif.privacy.policy;

/// What a clause does.
public enum ClauseKind {
    /// Promises something; printed as a promise only while its control holds.
    PROMISE,
    /// States a fact, filled in from the running system.
    FACT,
    /// Tells the reader something to know.
    NOTICE,
    /// Advises the reader.
    ADVICE
}
