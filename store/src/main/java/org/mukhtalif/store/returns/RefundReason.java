package org.mukhtalif.store.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why money goes back.
public enum RefundReason {
    /// The goods came back.
    RETURNED,
    /// The delivery was more than fifteen days late (E-Commerce Law, art. 14).
    LATE,
    /// It was called off after it had been paid.
    CANCELLED,
    /// The shopper keeps the goods and gets a part of the price back.
    GOODWILL,
    /// It was to be paid at the door and did not arrive: it is owed no more, and nothing moves.
    UNDELIVERED;

    /// Whether something goes back that was paid; else it was never taken.
    public boolean movesMoney() {
        return this != UNDELIVERED;
    }

    /// The word for it in a form and in the bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RefundReason> of(String key) {
        return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
