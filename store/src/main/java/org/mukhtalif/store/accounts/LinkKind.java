package org.mukhtalif.store.accounts;

import java.time.Duration;

/// What a link in a mail is good for, once.
public enum LinkKind {
    /// Proves that an e-mail is the registrant's own.
    CONFIRMATION(Duration.ofHours(24)),
    /// Opens the way to a new password.
    RECOVERY(Duration.ofHours(24)),
    /// Proves that the new e-mail of an account is its holder's own.
    EMAIL_CHANGE(Duration.ofHours(24)),
    /// Stands between the password and the code of one sign-in; it comes by no mail.
    SIGN_IN(Duration.ofMinutes(5));

    private final Duration goodFor;

    LinkKind(Duration goodFor) {
        this.goodFor = goodFor;
    }

    Duration goodFor() {
        return goodFor;
    }
}
