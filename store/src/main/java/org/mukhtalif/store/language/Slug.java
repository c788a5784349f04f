package org.mukhtalif.store.language;

import java.util.Locale;
import java.util.regex.Pattern;

/// The readable end of an address, once in each language: `تمر-سكري` and `sukkari-dates`. Each half has 1 to 120
/// letters and digits with single dashes between words.
public record Slug(String ar, String en) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

    public Slug {
        check(ar);
        check(en);
    }

    /// The half for the reader's language: English for an English reader, Arabic for everybody else.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }

    private static void check(String half) {
        if (half.length() > 120 || !WORDS.matcher(half).matches())
            throw new IllegalArgumentException(
                    "A slug has 1 to 120 letters or digits with single dashes between words; got '%s'".formatted(half));
    }
}
