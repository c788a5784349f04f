package org.mukhtalif.store.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one piece weighs with its wrapping, in whole grams.
public record Weight(int grams) {

    private static final int HEAVIEST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.][0-9]{1,6})?");

    public Weight {
        if (grams < 1 || grams > HEAVIEST)
            throw new IllegalArgumentException("A piece weighs 1 to %d grams; got %d".formatted(HEAVIEST, grams));
    }

    /// As somebody types kilograms: `1.5`, «١٫٥».
    public static Optional<Weight> ofKilograms(String typed) {
        return in(typed, 3);
    }

    /// The same for grams.
    public static Optional<Weight> ofGrams(String typed) {
        return in(typed, 0);
    }

    /// As it stands in a field of kilograms: `1.5`.
    public String kilograms() {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }

    private static Optional<Weight> in(String typed, int places) {
        var plain = new StringBuilder();
        for (int letter : typed.strip().codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) plain.append(digit);
            else if (letter == '.' || letter == ',' || letter == 0x066B) plain.append('.');
            else return Optional.empty();
        }
        if (!NUMBER.matcher(plain).matches()) return Optional.empty();
        var grams = new BigDecimal(plain.toString()).movePointRight(places).stripTrailingZeros();
        return grams.scale() <= 0 && grams.signum() > 0 && grams.compareTo(BigDecimal.valueOf(HEAVIEST)) <= 0
                ? Optional.of(new Weight(grams.intValueExact()))
                : Optional.empty();
    }
}
