package org.mukhtalif.store.orders;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How fast a merchant's part travels.
public enum ShippingKind {
    STANDARD,
    EXPRESS;

    /// The word for it in a form and in the bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ShippingKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
