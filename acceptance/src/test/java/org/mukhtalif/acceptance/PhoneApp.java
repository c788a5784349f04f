package org.mukhtalif.acceptance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The app on somebody's phone that shows a new code of six digits every half minute (RFC 6238), made from a key that
/// she read off a page or off the operator's terminal.
final class PhoneApp {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private final byte[] key;
    private final InstantSource clock;
    private long lastShown;

    PhoneApp(String key, InstantSource clock) {
        this.key = decoded(key.replaceAll("[^A-Z2-7]", ""));
        this.clock = clock;
    }

    /// A code that was not shown before: the shop takes each once. The next one is taken half a minute early.
    String freshCode() {
        long step = Math.max(clock.instant().getEpochSecond() / SECONDS, lastShown + 1);
        lastShown = step;
        return codeAt(step);
    }

    private String codeAt(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String key) {
        var bits = new StringBuilder();
        for (char letter : key.toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(LETTERS.indexOf(letter)))
                    .replace(' ', '0'));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        return bytes;
    }
}
