package org.mukhtalif.store.productimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;

/// The code by which a product of a file is known again when the file comes a second time.
final class Codes {

    private final String prefix;

    Codes(MerchantId merchant) {
        this.prefix = "m" + merchant + "-";
    }

    /// What the product says of itself: its code, or else its first variant's code or barcode, or else its name.
    String identity(FileProduct product) {
        var first = product.variants().stream().findFirst();
        return product.code()
                .or(() -> first.flatMap(FileVariant::sku).map(Object::toString))
                .or(() -> first.flatMap(FileVariant::gtin).map(Object::toString))
                .orElseGet(() -> product.texts().shown())
                .toLowerCase(Locale.ROOT);
    }

    /// In the form of the shop, and no other merchant's.
    String of(FileProduct product) {
        var identity = identity(product);
        if (identity.startsWith(prefix) && identity.matches("[a-z0-9][a-z0-9-]{1,59}")) return identity;
        boolean plain = identity.matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
        return prefix + (plain ? identity : digest(identity));
    }

    /// The code as the file has it, for a product that was in the shop before it had files.
    static Optional<String> asSaid(FileProduct product) {
        return product.code().map(code -> code.toLowerCase(Locale.ROOT));
    }

    private static String digest(String identity) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
