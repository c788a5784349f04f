package org.mukhtalif.store.language;

import java.util.Locale;

/// A text of the shop in both of its languages: a product's name, a merchant's story. Never a person's words.
///
/// Characters that cannot be seen but turn the line around (U+202A–U+202E, U+2066–U+2069) or hide in it (zero width)
/// are taken out, so that a name cannot disguise itself.
public record Bilingual(String ar, String en) {

    public Bilingual {
        ar = visible(ar);
        en = visible(en);
        if (ar.isBlank() || en.isBlank())
            throw new IllegalArgumentException("A text of the shop is written in both languages: Arabic and English");
    }

    /// The text in the reader's language: English for an English reader, Arabic for everybody else.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }

    private static String visible(String text) {
        for (int at = 0; at < text.length(); at++) if (isHidden(text.charAt(at))) return withoutHidden(text);
        return text.strip();
    }

    private static String withoutHidden(String text) {
        var seen = new StringBuilder(text.length());
        text.chars().filter(letter -> !isHidden(letter)).forEach(letter -> seen.append((char) letter));
        return seen.toString().strip();
    }

    private static boolean isHidden(int letter) {
        return letter >= 0x200B && letter <= 0x200F
                || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2060 && letter <= 0x2069
                || letter == 0xFEFF;
    }
}
