package org.mukhtalif.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words and folds the spellings that mean the same letter: أ إ آ ٱ become ا, ى becomes ي, ة becomes
/// ه, ؤ and ئ become their seat; tashkeel, tatweel and hidden characters go; Arabic and Persian digits become 0–9.
///
/// The text is composed first (NFKC): decomposed, أ would be two characters before a rule for it is tried.
final class Folding {

    private final List<FoldedWord> words = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();

    private Folding() {}

    static List<FoldedWord> words(String text) {
        var folding = new Folding();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(folding::read);
        folding.endWord();
        return folding.words;
    }

    private void read(int letter) {
        if (isMark(letter)) return;
        if (!Character.isLetterOrDigit(letter)) {
            endWord();
            return;
        }
        folded.appendCodePoint(folded(letter));
        shown.appendCodePoint(letter);
    }

    private void endWord() {
        if (!folded.isEmpty()) words.add(new FoldedWord(folded.toString(), shown.toString()));
        folded.setLength(0);
        shown.setLength(0);
    }

    private static boolean isMark(int letter) {
        return letter == 'ـ'
                || letter == '\''
                || letter == '’'
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    private static int folded(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة', 'ہ', 'ۀ', 'ە' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
        };
    }
}
