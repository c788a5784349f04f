package org.mukhtalif.store.platform.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A style sheet or script without what only its authors need: block comments, indentation, empty lines.
final class Shortened {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

    private Shortened() {}

    static byte[] of(byte[] source) {
        var text = COMMENT.matcher(new String(source, StandardCharsets.UTF_8)).replaceAll("");
        return INDENTATION.matcher(text).replaceAll("\n").strip().getBytes(StandardCharsets.UTF_8);
    }
}
