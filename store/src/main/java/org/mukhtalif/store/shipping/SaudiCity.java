package org.mukhtalif.store.shipping;

import java.util.Locale;

/// A city that parcels go to.
///
/// @param key its word in a form, such as `riyadh`
/// @param region the key of the region it lies in
public record SaudiCity(String key, String region, String ar, String en) {

    /// The city as a reader of this language calls it.
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : ar;
    }
}
