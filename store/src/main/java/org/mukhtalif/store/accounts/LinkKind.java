package org.mukhtalif.store.accounts;

/// What a link in a mail is good for, once.
public enum LinkKind {
    /// Proves that an e-mail is the registrant's own.
    CONFIRMATION,
    /// Opens the way to a new password.
    RECOVERY,
    /// Proves that the new e-mail of an account is its holder's own.
    EMAIL_CHANGE
}
