package org.mukhtalif.store.accounts;

import java.text.Normalizer;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What a person typed into one line of a form, before it is taken for anything.
final class Typed {

    private Typed() {}

    /// The same words in one form: composed letters (NFC), no space around them.
    static PersonalText tidy(PersonalText typed) {
        return new PersonalText(
                Normalizer.normalize(typed.reveal(), Normalizer.Form.NFC).strip());
    }

    /// Arabic-Indic and Persian digits become Latin ones, everything else stays.
    static String latinDigits(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(c -> latin.appendCodePoint(isEasternDigit(c) ? '0' + Character.digit(c, 10) : c));
        return latin.toString();
    }

    /// Whether there are characters that nobody sees: controls, direction marks, zero-width ones, line ends,
    /// halves of characters.
    static boolean hidesSomething(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isEasternDigit(int c) {
        return c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }
}
