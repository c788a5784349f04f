package org.mukhtalif.privacy.subjectrequests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a request may be refused.
public enum RefusalReason {
    /// Another law tells to keep what she wants destroyed.
    LEGAL_DUTY,
    /// It would show somebody else's data.
    RIGHTS_OF_OTHERS,
    /// It repeats without cause what was answered already.
    REPEATED,
    /// Nothing of the kind is held or done here.
    NOTHING_HELD;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RefusalReason> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
