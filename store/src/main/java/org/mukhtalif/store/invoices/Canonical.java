package org.mukhtalif.store.invoices;

/// Text as canonical XML writes it: only what must be escaped is.
final class Canonical {

    private Canonical() {}

    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Canonical::isAllowed).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#xD;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /// An element with text, or nothing if there is no text.
    static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + text(text) + "</" + name + ">";
    }

    /// XML 1.0 has no place for other control characters and for halves of pairs.
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
