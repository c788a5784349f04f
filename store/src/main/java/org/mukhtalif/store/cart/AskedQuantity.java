package org.mukhtalif.store.cart;

import java.util.Optional;
import java.util.regex.Pattern;

/// How many pieces somebody asks for, as typed: anything at all.
public record AskedQuantity(long pieces) {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\p{Nd}+");

    /// Reads typed digits, Latin or Arabic. What is no number asks for none; what is too long to be one asks for
    /// more than any cart takes.
    public static AskedQuantity of(String typed) {
        var number = typed.strip();
        if (!WHOLE.matcher(number).matches()) return new AskedQuantity(0);
        if (number.length() > 12) return new AskedQuantity(number.startsWith("-") ? -1 : Long.MAX_VALUE);
        return new AskedQuantity(Long.parseLong(number));
    }

    /// The bundle's key of what is wrong with it, or nothing.
    Optional<String> refusal() {
        if (pieces < 1) return Optional.of("cart.quantity-too-small");
        if (pieces > CartLine.MOST_PIECES) return Optional.of("cart.quantity-too-large");
        return Optional.empty();
    }
}
