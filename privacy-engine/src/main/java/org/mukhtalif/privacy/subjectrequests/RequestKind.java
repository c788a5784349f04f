package org.mukhtalif.privacy.subjectrequests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which right a person uses when she asks in writing.
public enum RequestKind {
    KNOW,
    ACCESS,
    COPY,
    CORRECT,
    RESTRICT,
    OBJECT,
    DESTROY,
    WITHDRAW,
    COMPLAIN;

    /// As it stands in a form and in the bundle: `correct`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RequestKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// Whether asking for it ends at once what rests on consent, before anybody has answered.
    boolean endsConsents() {
        return this == RESTRICT || this == OBJECT || this == WITHDRAW;
    }
}
