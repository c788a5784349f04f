package org.mukhtalif.store.fulfilment;

import java.util.Locale;
import java.util.Optional;

/// By what a courier knows a parcel: 4 to 40 Latin letters, digits and dashes.
public record TrackingNumber(String value) {

    public TrackingNumber {
        if (!value.matches("[A-Z0-9-]{4,40}"))
            throw new IllegalArgumentException("A tracking number has 4 to 40 Latin letters, digits or dashes");
    }

    /// What was typed, without spaces, with Latin digits and capitals; nothing if it cannot be one.
    public static Optional<TrackingNumber> of(String typed) {
        if (typed.length() > 80) return Optional.empty();
        var plain = new StringBuilder();
        typed.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        var number = plain.toString().toUpperCase(Locale.ROOT);
        return number.matches("[A-Z0-9-]{4,40}") ? Optional.of(new TrackingNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
