package org.mukhtalif.store.language;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What somebody typed into one line of a form, made plain before it is judged: composed letters, single spaces, and
/// nothing that cannot be seen (direction marks, zero-width and control characters). Here only is typed text read.
public final class TypedLine {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\s]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private TypedLine() {}

    public static String plain(PersonalText typed) {
        var composed = Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC);
        var seen = UNSEEN.matcher(composed).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /// The same with Latin digits in place of Arabic and Persian ones.
    public static String withLatinDigits(PersonalText typed) {
        var latin = new StringBuilder();
        plain(typed)
                .codePoints()
                .forEach(letter ->
                        latin.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return latin.toString();
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
