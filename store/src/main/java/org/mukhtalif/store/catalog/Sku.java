package org.mukhtalif.store.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A variant's code: 1 to 40 Latin letters, digits, dots, dashes, underscores or slashes, in
/// capitals. Unique among the merchant's own.
public record Sku(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9._/-]{1,40}");

    public Sku {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException(
                    "A SKU has 1 to 40 Latin letters, digits, dots, dashes, underscores or slashes; got "
                            + value.length() + " characters");
    }

    /// As it is typed; empty if it is none.
    public static Optional<Sku> of(String typed) {
        return FORM.matcher(typed.strip().toUpperCase(Locale.ROOT)).matches()
                ? Optional.of(new Sku(typed))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
