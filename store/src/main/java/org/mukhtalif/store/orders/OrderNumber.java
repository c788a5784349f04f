package org.mukhtalif.store.orders;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an order is called by people: `M-` and six random letters and digits that are not mistaken for one another.
public record OrderNumber(String value) implements Comparable<OrderNumber> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("M-[" + LETTERS + "]{6}");

    public OrderNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("An order number is M- and six letters or digits, such as M-7K3Q92");
    }

    /// The number somebody typed or a link carries, if it can be one.
    public static Optional<OrderNumber> of(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new OrderNumber(typed)) : Optional.empty();
    }

    /// The number as people write or read it out: in small letters, in Arabic digits, without its dash.
    public static Optional<OrderNumber> typed(String words) {
        var plain = words.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .filter(letter -> letter < 128 && Character.isLetterOrDigit(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
        return plain.length() == 7 ? of(plain.charAt(0) + "-" + plain.substring(1)) : Optional.empty();
    }

    static OrderNumber random() {
        var number = new StringBuilder("M-");
        for (int letter = 0; letter < 6; letter++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new OrderNumber(number.toString());
    }

    @Override
    public int compareTo(OrderNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
