package org.mukhtalif.store.accounts;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Bytes as letters and digits that nobody mistakes for each other (RFC 4648, without padding).
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(LETTERS.charAt(held >> bits - 5 & 31));
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(LETTERS.charAt(held << 5 - bits & 31));
        return text.toString();
    }

    /// Spaces, dashes and letter case make no difference.
    ///
    /// @throws IllegalArgumentException for any other character
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").toCharArray()) {
            int value = LETTERS.indexOf(each);
            if (value < 0) throw new IllegalArgumentException("Base32 has the letters A to Z and the digits 2 to 7");
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) bytes.write(held >> (bits -= 8) & 0xff);
            held &= (1 << bits) - 1;
        }
        return bytes.toByteArray();
    }
}
