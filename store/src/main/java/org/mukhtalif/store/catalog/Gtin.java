package org.mukhtalif.store.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number under a barcode, by which the whole trade knows an article: 8, 12, 13 or 14 digits, of which the
/// last proves the others.
public record Gtin(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

    public Gtin {
        if (!FORM.matcher(value).matches() || !isProved(value))
            throw new IllegalArgumentException(
                    "A GTIN has 8, 12, 13 or 14 digits and its last digit proves the others");
    }

    /// As it is typed or stands in a file: with spaces or dashes, in Arabic digits too. Empty if it is none.
    public static Optional<Gtin> of(String typed) {
        var digits = new StringBuilder();
        for (var letter : typed.codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) digits.append(digit);
            else if (letter != '-' && !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                return Optional.empty();
        }
        return FORM.matcher(digits).matches() && isProved(digits)
                ? Optional.of(new Gtin(digits.toString()))
                : Optional.empty();
    }

    // Counted from the right, every second digit weighs three; the sum ends in zero.
    private static boolean isProved(CharSequence digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++)
            sum += (digits.charAt(at) - '0') * ((digits.length() - at) % 2 == 0 ? 3 : 1);
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
