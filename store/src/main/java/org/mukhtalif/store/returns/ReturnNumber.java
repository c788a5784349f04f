package org.mukhtalif.store.returns;

import java.security.SecureRandom;
import java.util.Optional;

/// What a return is called: `T-` and six random letters and digits that are not mistaken for one another.
public record ReturnNumber(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHAPE = "T-[" + LETTERS + "]{6}";

    public ReturnNumber {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("A return number is T- and six letters or digits, such as T-4T9Z3K");
    }

    /// The number in an address, if it can be one.
    public static Optional<ReturnNumber> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new ReturnNumber(typed)) : Optional.empty();
    }

    static ReturnNumber random() {
        var number = new StringBuilder("T-");
        for (int letter = 0; letter < 6; letter++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new ReturnNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
