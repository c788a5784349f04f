package org.mukhtalif.store.checkout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// A Saudi mobile number, kept as `+9665` and eight digits (E.164). Typed with or without country code or leading
/// zero, with Arabic, Persian or Latin digits, with spaces or dashes.
public record SaudiMobile(PersonalText text) {

    private static final Pattern SHAPE = Pattern.compile("(?:\\+966|00966|966|0)?(5\\d{8})");
    private static final Pattern BETWEEN = Pattern.compile("[ ().-]");

    public SaudiMobile {
        var number = SHAPE.matcher(digits(text));
        if (!number.matches())
            throw new IllegalArgumentException("A Saudi mobile number has nine digits that begin with 5");
        text = new PersonalText("+966" + number.group(1));
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing.
    public static Optional<String> fault(PersonalText typed) {
        var digits = digits(typed);
        if (digits.isEmpty()) return Optional.of("checkout.mobile.missing");
        return SHAPE.matcher(digits).matches() ? Optional.empty() : Optional.of("checkout.mobile.not-mobile");
    }

    private static String digits(PersonalText typed) {
        return BETWEEN.matcher(TypedLine.withLatinDigits(typed)).replaceAll("");
    }
}
