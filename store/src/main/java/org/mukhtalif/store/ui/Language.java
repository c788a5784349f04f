package org.mukhtalif.store.ui;

import java.util.Locale;

/// The two languages of the store. Arabic lives at `/…`, English at `/en/…`.
public enum Language {
    ARABIC("ar", "rtl", ""),
    ENGLISH("en", "ltr", "/en");

    private final String tag;
    private final String direction;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String direction, String prefix) {
        this.tag = tag;
        this.direction = direction;
        this.prefix = prefix;
        this.locale = Locale.of(tag);
    }

    /// The BCP 47 tag, for `lang` and `hreflang`.
    public String tag() {
        return tag;
    }

    /// `rtl` or `ltr`.
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    /// The address of a page in this language: `/cart` → `/en/cart` in English. An address that already carries
    /// the language, or that leads out of the store, stays as it is.
    public String path(String path) {
        if (prefix.isEmpty() || !path.startsWith("/") || path.equals(prefix) || path.startsWith(prefix + "/"))
            return path;
        return path.equals("/") ? prefix : prefix + path;
    }
}
