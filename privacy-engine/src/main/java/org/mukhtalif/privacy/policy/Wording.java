package org.mukhtalif.privacy.policy;

/// One thing said to people, in Arabic and in English.
public record Wording(String ar, String en) {

    public Wording {
        if (ar == null || ar.isBlank())
            throw new IllegalArgumentException("'ar' is missing: every wording is bilingual");
        if (en == null || en.isBlank())
            throw new IllegalArgumentException("'en' is missing: every wording is bilingual");
        ar = ar.strip();
        en = en.strip();
    }

    /// The wording in the reader's language.
    public String in(boolean arabic) {
        return arabic ? ar : en;
    }
}
