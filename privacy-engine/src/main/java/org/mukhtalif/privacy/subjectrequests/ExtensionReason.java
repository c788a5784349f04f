package org.mukhtalif.privacy.subjectrequests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a request may take longer, once (Implementing Regulation of the Personal Data Protection Law, art. 3).
public enum ExtensionReason {
    /// It needs work beyond what is usual.
    UNUSUAL_EFFORT,
    /// The same person asked several things at once.
    SEVERAL_REQUESTS;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExtensionReason> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
