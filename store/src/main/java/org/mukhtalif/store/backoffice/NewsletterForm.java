package org.mukhtalif.store.backoffice;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;

/// News as it was typed, in both languages.
public record NewsletterForm(
        @Nullable String subjectAr,
        @Nullable String subjectEn,
        @Nullable String textAr,
        @Nullable String textEn) {

    static final NewsletterForm EMPTY = new NewsletterForm("", "", "", "");
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 4000;

    boolean isWhole() {
        return isSaid(subjectAr, LONGEST_SUBJECT)
                && isSaid(subjectEn, LONGEST_SUBJECT)
                && isSaid(textAr, LONGEST_TEXT)
                && isSaid(textEn, LONGEST_TEXT);
    }

    Bilingual subject() {
        return new Bilingual(said(subjectAr), said(subjectEn));
    }

    Bilingual text() {
        return new Bilingual(said(textAr), said(textEn));
    }

    /// A subject is one line: what stands in the head of a letter must not begin another line of it.
    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isSaid(@Nullable String typed, int longest) {
        var said = said(typed);
        boolean oneLine = longest > LONGEST_SUBJECT || said.chars().noneMatch(Character::isISOControl);
        return !said.isEmpty() && said.length() <= longest && oneLine;
    }
}
