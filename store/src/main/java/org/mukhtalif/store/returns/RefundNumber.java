package org.mukhtalif.store.returns;

import java.security.SecureRandom;
import java.util.Optional;

/// What a refund is called: `B-` and eight random letters and digits that are not mistaken for one another.
public record RefundNumber(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final String SHAPE = "B-[" + LETTERS + "]{" + LENGTH + "}";

    public RefundNumber {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("A refund number is B- and eight letters or digits, such as B-4T9Z3K7Q");
    }

    /// The number somebody typed or a link carries, if it can be one.
    public static Optional<RefundNumber> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new RefundNumber(typed)) : Optional.empty();
    }

    static RefundNumber random() {
        var number = new StringBuilder("B-");
        for (int letter = 0; letter < LENGTH; letter++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new RefundNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
