package org.mukhtalif.store.ui;

import java.util.regex.Pattern;

/// Keeps foreign runs of text from disturbing the sentence around them (Unicode first-strong isolate). A single
/// word of letters and digits needs none, and stays copyable as it is.
final class Isolation {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private Isolation() {}

    static String inside(Language sentence, String text) {
        return needsIsolation(sentence, text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    /// Text that was written elsewhere, with its days kept in their order.
    static String days(Language sentence, String text) {
        return sentence == Language.ARABIC
                ? DAY.matcher(text).replaceAll(FIRST_STRONG_ISOLATE + "$0" + POP_ISOLATE)
                : text;
    }

    private static boolean needsIsolation(Language sentence, String text) {
        if (text.isEmpty() || text.charAt(0) == FIRST_STRONG_ISOLATE) return false;
        if (text.charAt(0) == '+' || isCompoundNumber(text)) return true;
        boolean foreign = false;
        boolean oneWord = true;
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            foreign |= isForeign(sentence, letter);
            oneWord &= Character.isLetterOrDigit(letter) || letter == '-';
        }
        return foreign && !oneWord;
    }

    /// 2026-11-23 after Arabic letters would be read from its end: its dashes take the sentence's direction.
    private static boolean isCompoundNumber(String text) {
        return Character.isDigit(text.charAt(0))
                && text.codePoints().noneMatch(Character::isLetter)
                && text.codePoints().anyMatch(sign -> sign == '-' || sign == '/' || sign == ' ');
    }

    private static boolean isForeign(Language sentence, int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> sentence == Language.ARABIC;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                sentence == Language.ENGLISH;
            default -> false;
        };
    }
}
