package org.mukhtalif.store.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of pictures that are read, told by their first bytes; what a browser says of a file is not believed.
enum FileKind {
    JPEG,
    PNG,
    WEBP;

    static Optional<FileKind> of(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(PNG);
        boolean webp = file.length > 15
                && text(file, 0).equals("RIFF")
                && text(file, 8).equals("WEBP");
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int at = 0; at < bytes.length; at++) if ((file[at] & 0xFF) != bytes[at]) return false;
        return true;
    }

    private static String text(byte[] file, int at) {
        return new String(Arrays.copyOfRange(file, at, at + 4), StandardCharsets.US_ASCII);
    }
}
