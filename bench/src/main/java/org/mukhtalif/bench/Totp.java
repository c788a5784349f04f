package org.mukhtalif.bench;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What an app for codes shows (RFC 6238): six digits for each half minute.
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int HALF_MINUTE = 30;

    private Totp() {}

    /// @param key in Base32, as it is printed or shown in groups
    static String code(String key, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(key.replaceAll("\\s", "")), "HmacSHA1"));
            var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(at.getEpochSecond() / HALF_MINUTE)
                    .array());
            int from = digest[digest.length - 1] & 0xf;
            int number = ByteBuffer.wrap(digest, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (var letter : base32.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
                bits &= (1 << held) - 1;
            }
        }
        return bytes.array();
    }
}
