package org.mukhtalif.store.promotions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is typed to have something taken off: 3 to 24 letters, digits or dashes, such as `TAMR30`. Upper and lower case
/// mean the same, and so do Arabic and Latin digits.
public record CouponCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9\\u0621-\\u064A-]{3,24}");

    public CouponCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("A coupon's code is 3 to 24 letters, digits or dashes, such as TAMR30");
    }

    /// The code in what somebody typed; nothing if it cannot be one.
    public static Optional<CouponCode> of(String typed) {
        var plain = new StringBuilder();
        Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return SHAPE.matcher(plain).matches() ? Optional.of(new CouponCode(plain.toString())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
