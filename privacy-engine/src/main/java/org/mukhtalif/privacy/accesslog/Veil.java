package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.cipher.AesGcm;

/// An entry that the law keeps secret until a date, or padding: nobody without the key can tell which. Five lines of
/// UTF-8, always of the same length:
///
/// ```
/// veil:1
/// id:01939…
/// at:2026-11-23T08:15:30.123456Z
/// sealed:…                          1,528 bytes in Base64 for URLs without padding
/// end:
/// ```
///
/// Sealed are the release date in seconds (8 bytes), the entry's length (4) and the entry, filled up with zeros to
/// 1,500 bytes; AES-256-GCM, the lines before bound to it. Padding has random bytes instead.
final class Veil {

    private static final int PLAIN = 1_500;
    private static final int SEALED = PLAIN + 28;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Veil() {}

    /// An entry under its veil.
    record Lifted(byte[] leaf, Instant release) {}

    static byte[] over(Leaf leaf, Instant release, byte[] key) {
        var inner = leaf.bytes();
        var plain = ByteBuffer.allocate(PLAIN)
                .putLong(release.getEpochSecond())
                .putInt(inner.length)
                .put(inner);
        var head = head(leaf.told().id(), leaf.told().at());
        try {
            return whole(head, AesGcm.of(key).encrypt(plain.array(), head.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not veil an entry", e);
        }
    }

    static byte[] padding(UUID id, Instant at) {
        var noise = new byte[SEALED];
        RANDOM.nextBytes(noise);
        return whole(head(id, at), noise);
    }

    static boolean isOne(byte[] leaf) {
        return leaf.length > 5 && new String(leaf, 0, 5, UTF_8).equals("veil:");
    }

    /// What is under it; nothing if it is padding, or the key is another's.
    static Optional<Lifted> lifted(byte[] veil, byte[] key) {
        var text = new String(veil, UTF_8);
        int sealed = text.indexOf("sealed:");
        var body = Base64.getUrlDecoder().decode(text.substring(sealed + 7, text.indexOf('\n', sealed)));
        try {
            var plain = ByteBuffer.wrap(
                    AesGcm.of(key).decrypt(body, text.substring(0, sealed).getBytes(UTF_8)));
            var release = Instant.ofEpochSecond(plain.getLong());
            var leaf = new byte[plain.getInt()];
            plain.get(leaf);
            return Optional.of(new Lifted(leaf, release));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static String head(UUID id, Instant at) {
        return "veil:1\nid:%s\nat:%s\n".formatted(id, Leaf.TIME.format(at));
    }

    private static byte[] whole(String head, byte[] sealed) {
        return (head + "sealed:" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed) + "\nend:\n")
                .getBytes(UTF_8);
    }
}
