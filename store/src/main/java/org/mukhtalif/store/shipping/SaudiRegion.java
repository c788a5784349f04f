package org.mukhtalif.store.shipping;

import java.util.Locale;

/// One of the thirteen regions.
///
/// @param key its word in a form, such as `eastern`
public record SaudiRegion(String key, String ar, String en) {

    /// The region as a reader of this language calls it.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }
}
