package org.mukhtalif.store.invoices;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.RegisteredAddress;

/// A seller as its documents name it.
///
/// @param city where it is when no registered address was given
record Issuer(
        IssuerId id,
        Bilingual name,
        String vatNumber,
        Optional<String> commercialRegister,
        Optional<RegisteredAddress> address,
        String city) {

    /// The square code counts the bytes of a value in one byte.
    static final int LONGEST_NAME = 255;

    Issuer {
        if (name.ar().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)
            throw new IllegalArgumentException(
                    "A seller's Arabic name has 255 bytes at most, or no square code holds it");
    }

    /// Where it is registered, in one line.
    String place() {
        return address.map(where -> "%s %s، %s، %s %s"
                        .formatted(
                                where.street(), where.building(), where.district(), where.city(), where.postalCode()))
                .orElse(city);
    }
}
