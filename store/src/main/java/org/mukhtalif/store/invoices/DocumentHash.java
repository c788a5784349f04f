package org.mukhtalif.store.invoices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The hash by which a document is chained: SHA-256 over its canonical form (XML-C14N 1.1), in base64. The signature,
/// the square code and their extension are left out, as the authority wants it. The store writes its documents in that
/// form, so nothing has to be parsed again.
final class DocumentHash {

    /// What the first document of a chain hangs on: base64 of the hexadecimal SHA-256 of "0".
    static final String BEFORE_THE_FIRST =
            "NWZlY2ViNjZmZmM4NmYzOGQ5NTI3ODZjNmQ2OTZjNzljMmRiYzIzOWRkNGU5MWI0NjcyOWQ3M2EyN2ZiNTdlOQ==";

    private DocumentHash() {}

    static String of(String canonical) {
        return Base64.getEncoder().encodeToString(sha256(bytes(canonical)));
    }

    /// The form in which the parts of a signature are named: base64 of the hexadecimal hash.
    static String ofPart(String part) {
        return Base64.getEncoder().encodeToString(bytes(HexFormat.of().formatHex(sha256(bytes(part)))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
