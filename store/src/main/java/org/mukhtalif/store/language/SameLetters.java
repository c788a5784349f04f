package org.mukhtalif.store.language;

import java.util.Arrays;

/// The letters that mean the same to whoever looks for a word: أ إ آ ٱ are ا, ى is ي, ة is ه, ؤ and ئ are their seat,
/// Arabic and Persian digits are 0–9; tashkeel, tatweel and apostrophes are not looked at. One table for the shop's
/// search and for a merchant's own list. PostgreSQL has the same, letter by letter, in
/// `V92__find_ones_own_products_by_words.sql`. A text is composed (NFKC) and in small letters first:
/// decomposed, أ would be two characters before a rule for it is tried.
public final class SameLetters {

    /// In the place of a letter that is not looked at.
    public static final int NONE = -1;

    /// What has no place in `ONE` goes.
    private static final String MANY = "\u0623\u0625\u0622\u0671\u0649\u06cc\u0626\u0629\u06c1\u06c0\u06d5\u0624\u06a9"
            + "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9"
            + "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670'\u2019";

    private static final String ONE =
            "\u0627\u0627\u0627\u0627\u064a\u064a\u064a\u0647\u0647\u0647\u0647\u0648\u064301234567890123456789";

    private static final int[] SAME = table();

    private SameLetters() {}

    /// The letter itself where none means the same.
    public static int of(int letter) {
        return letter < SAME.length ? SAME[letter] : letter;
    }

    /// Looked up by the letter, since every letter of a list of thousands is.
    private static int[] table() {
        var table = new int[MANY.chars().max().orElseThrow() + 1];
        Arrays.setAll(table, letter -> letter);
        for (int at = 0; at < MANY.length(); at++) table[MANY.charAt(at)] = at < ONE.length() ? ONE.charAt(at) : NONE;
        return table;
    }
}
