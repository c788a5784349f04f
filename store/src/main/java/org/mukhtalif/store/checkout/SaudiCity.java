package org.mukhtalif.store.checkout;

import java.util.Locale;

/// A city that parcels go to.
///
/// @param key its word in a form, such as `riyadh`
public record SaudiCity(String key, String ar, String en) {

    /// The city as a reader of this language calls it.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }
}
