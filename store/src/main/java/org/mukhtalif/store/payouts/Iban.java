package org.mukhtalif.store.payouts;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The number of a bank account in Saudi Arabia: `SA` and 22 digits or letters, whose remainder by 97 is 1.
public record Iban(String value) {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Iban {
        if (!isValid(value))
            throw new IllegalArgumentException("An IBAN is SA and 22 characters with the right check digits");
    }

    /// What somebody typed, with or without spaces, in any digits; nothing if it is no IBAN.
    public static Optional<Iban> of(String typed) {
        var plain = latin(typed).replaceAll("[\\s\\p{Cf}-]", "").toUpperCase(Locale.ROOT);
        return isValid(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    private static String latin(String typed) {
        return typed.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isValid(String value) {
        return value.matches("SA[0-9]{2}[0-9A-Z]{20}") && remainder(value) == 1;
    }

    private static int remainder(String value) {
        var turned = value.substring(4) + value.substring(0, 4);
        var digits = turned.chars()
                .mapToObj(letter -> Integer.toString(Character.digit(letter, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).intValue();
    }

    /// As pages show it: the country, and the last four.
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
