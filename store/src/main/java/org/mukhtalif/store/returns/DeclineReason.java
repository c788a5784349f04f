package org.mukhtalif.store.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a return is declined.
public enum DeclineReason {
    /// The goods were used.
    USED,
    /// Not everything that belongs to them is there.
    NOT_WHOLE,
    /// What is told of them is not so.
    NO_FAULT,
    /// The law lists these goods among those that are not taken back.
    EXCEPTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeclineReason> of(String key) {
        return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
