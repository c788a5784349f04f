package org.mukhtalif.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mukhtalif.store.language.SameLetters;

/// Cuts a text into words and folds the spellings that mean the same letter: those of [SameLetters], and the digits of
/// every script. Marks and hidden characters go.
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
        int same = SameLetters.of(letter);
        if (same == SameLetters.NONE || isMark(letter)) return;
        if (!Character.isLetterOrDigit(letter)) {
            endWord();
            return;
        }
        folded.appendCodePoint(Character.isDigit(same) ? '0' + Character.digit(same, 10) : same);
        shown.appendCodePoint(letter);
    }

    private void endWord() {
        if (!folded.isEmpty()) words.add(new FoldedWord(folded.toString(), shown.toString()));
        folded.setLength(0);
        shown.setLength(0);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT;
    }
}
