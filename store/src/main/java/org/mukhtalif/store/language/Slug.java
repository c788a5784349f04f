package org.mukhtalif.store.language;

import java.util.Locale;

/// The readable end of an address, once in each language: `تمر-سكري` and `sukkari-dates`. Each half has 1 to 120
/// letters and digits with single dashes between words.
public record Slug(String ar, String en) {

    private static final int LONGEST = 120;

    public Slug {
        check(ar);
        check(en);
    }

    /// Made of a name in both languages: letters and digits stay, everything between them becomes one dash.
    ///
    /// @param otherwise stands for a half of which nothing stays; a slug itself
    public static Slug from(Bilingual name, String otherwise) {
        return new Slug(half(name.ar(), otherwise), half(name.en(), otherwise));
    }

    private static String half(String name, String otherwise) {
        var made = new StringBuilder();
        for (var letter : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (made.length() > LONGEST - 30) break;
            if (letter < 0x10000 && isPartOfAWord((char) letter)) made.append((char) letter);
            else if (!made.isEmpty() && made.charAt(made.length() - 1) != '-') made.append('-');
        }
        var trimmed = made.toString().replaceAll("-+$", "");
        return trimmed.isEmpty() ? otherwise : trimmed;
    }

    /// The half for the reader's language: English for an English reader, Arabic for everybody else.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }

    private static void check(String half) {
        if (half.isEmpty() || half.length() > LONGEST || !areWords(half))
            throw new IllegalArgumentException(
                    "A slug has 1 to 120 letters or digits with single dashes between words; got '%s'".formatted(half));
    }

    // By hand, because every card of every page is checked: a regular expression took most of a page's time.
    private static boolean areWords(String half) {
        var dashAllowed = false;
        for (int at = 0; at < half.length(); at++) {
            var isDash = half.charAt(at) == '-';
            if (isDash ? !dashAllowed : !isPartOfAWord(half.charAt(at))) return false;
            dashAllowed = !isDash;
        }
        return dashAllowed;
    }

    private static boolean isPartOfAWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isSurrogate(letter);
    }
}
