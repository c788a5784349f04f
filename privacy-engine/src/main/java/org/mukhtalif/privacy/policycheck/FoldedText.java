package org.mukhtalif.privacy.policycheck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text in which spellings of one word are one: no vowel marks, one alef, one ya, one ta, Latin digits, lower case.
/// It remembers where each letter stood, so that people are shown their own words.
final class FoldedText {

    private static final String FROM = "أإآٱىئؤة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹“”„٪\u00a0";
    private static final String TO = "ااااييوه01234567890123456789\"\"\"% ";

    private final String written;
    private final String folded;
    private final List<Integer> origins = new ArrayList<>();

    FoldedText(String text) {
        written = Normalizer.normalize(text, Normalizer.Form.NFC);
        var letters = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (isSilent(letter)) continue;
            letters.append(fold(letter));
            origins.add(i);
        }
        origins.add(written.length());
        folded = letters.toString();
    }

    static String of(String text) {
        return new FoldedText(text).folded;
    }

    String folded() {
        return folded;
    }

    /// The words as they were written, between two places of the folded text.
    String written(int from, int to) {
        return written.substring(origins.get(from), origins.get(to));
    }

    private static boolean isSilent(char letter) {
        int type = Character.getType(letter);
        return letter == '\u0640' || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static char fold(char letter) {
        int at = FROM.indexOf(letter);
        return at < 0 ? Character.toLowerCase(letter) : TO.charAt(at);
    }
}
