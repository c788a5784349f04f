package org.mukhtalif.store.fulfilment;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a parcel is called: `F-` and six random letters and digits that are not mistaken for one another.
public record FulfilmentNumber(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("F-[" + LETTERS + "]{6}");

    public FulfilmentNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("A fulfilment number is F- and six letters or digits, such as F-4T9Z3K");
    }

    /// The number in an address, if it can be one.
    public static Optional<FulfilmentNumber> of(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new FulfilmentNumber(typed)) : Optional.empty();
    }

    static FulfilmentNumber random() {
        var number = new StringBuilder("F-");
        for (int letter = 0; letter < 6; letter++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new FulfilmentNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
