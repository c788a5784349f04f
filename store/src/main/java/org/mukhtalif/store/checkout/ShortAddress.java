package org.mukhtalif.store.checkout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// The short code of the National Address: four Latin letters and four digits, such as RRRD2929. Typed in either case
/// and with any digits.
public record ShortAddress(PersonalText text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{4}\\d{4}");
    private static final Pattern BETWEEN = Pattern.compile("[ -]");

    public ShortAddress {
        text = new PersonalText(code(text));
        if (fault(text).isPresent())
            throw new IllegalArgumentException("A short address has four Latin letters and four digits");
    }

    /// What is wrong with what was typed, as a key of the message bundle, or nothing. Nothing typed is no fault: the
    /// code is optional.
    public static Optional<String> fault(PersonalText typed) {
        var code = code(typed);
        return code.isEmpty() || SHAPE.matcher(code).matches()
                ? Optional.empty()
                : Optional.of("checkout.short-address.shape");
    }

    private static String code(PersonalText typed) {
        return BETWEEN.matcher(TypedLine.withLatinDigits(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
