package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Fills a text up to the next multiple of 32 bytes before it is sealed: one byte 0x80, then zeros (ISO/IEC 7816-4).
/// Without it the length of the noise would tell "yes" from "no".
final class Padding {

    private static final int BLOCK = 32;

    private Padding() {}

    static byte[] fill(String text) {
        var bytes = text.getBytes(UTF_8);
        var filled = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        filled[bytes.length] = (byte) 0x80;
        return filled;
    }

    static String strip(byte[] filled) {
        int end = filled.length - 1;
        while (filled[end] == 0) end--;
        return new String(filled, 0, end, UTF_8);
    }
}
