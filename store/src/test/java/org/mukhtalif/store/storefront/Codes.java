package org.mukhtalif.store.storefront;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The app on a shopper's phone: reads the key off the page and shows the code of this half minute.
public final class Codes {

    private static final Pattern KEY = Pattern.compile("secret=([A-Z2-7]+)");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    public static String now(String page, Clock clock) throws Exception {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(decoded(found(KEY, page)), "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(clock.instant().getEpochSecond() / 30)
                .array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    static String ticket(String page) {
        return found(TICKET, page);
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

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new AssertionError("The page does not show " + pattern);
        return found.group(1);
    }
}
