package org.mukhtalif.store.backoffice;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;

/// A name in both languages, and for a category the sentence under it.
record NameForm(
        @Nullable String ar,
        @Nullable String en,
        @Nullable String blurbAr,
        @Nullable String blurbEn) {

    private static final int LONGEST = 80;
    private static final int LONGEST_BLURB = 200;

    boolean isWhole() {
        return isSaid(ar, LONGEST)
                && isSaid(en, LONGEST)
                && said(blurbAr).length() <= LONGEST_BLURB
                && said(blurbEn).length() <= LONGEST_BLURB;
    }

    Bilingual name() {
        return new Bilingual(said(ar), said(en));
    }

    /// The name stands for a sentence that is missing.
    Bilingual blurb() {
        return new Bilingual(
                said(blurbAr).isEmpty() ? said(ar) : said(blurbAr),
                said(blurbEn).isEmpty() ? said(en) : said(blurbEn));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isSaid(@Nullable String typed, int longest) {
        return said(typed).length() <= longest && said(typed).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
