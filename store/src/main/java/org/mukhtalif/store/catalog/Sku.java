package org.mukhtalif.store.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/// A variant's code: 3 to 32 Latin letters, digits or dashes, in capitals. Unique in the shop.
public record Sku(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{3,32}");

    public Sku {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException(
                    "A SKU has 3 to 32 Latin letters, digits or dashes; got " + value.length() + " characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
