package org.mukhtalif.store.platform.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A style sheet or script without what only its authors need: block comments, indentation, empty lines; of a
/// style sheet also the spaces around its punctuation.
final class Shortened {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern AROUND = Pattern.compile("\\s*([{};,>])\\s*");
    private static final Pattern AFTER_COLON = Pattern.compile(":\\s+");

    private Shortened() {}

    static byte[] script(byte[] source) {
        return lines(source).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] styleSheet(byte[] source) {
        var tight = AROUND.matcher(lines(source)).replaceAll("$1");
        return AFTER_COLON.matcher(tight).replaceAll(":").replace(";}", "}").getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(byte[] source) {
        var text = COMMENT.matcher(new String(source, StandardCharsets.UTF_8)).replaceAll("");
        return INDENTATION.matcher(text).replaceAll("\n").strip();
    }
}
