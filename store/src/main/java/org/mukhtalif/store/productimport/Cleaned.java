package org.mukhtalif.store.productimport;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of a file without the dirt of its journey: written-out characters (`&amp;amp;`), marks of a web page, letters
/// that cannot be seen, spaces of all kinds.
///
/// @param isMended whether more was done than to strip spaces at its ends
record Cleaned(String text, boolean isMended) {

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/div|/li|/h[1-6]|/tr)[^>]{0,100}>");
    private static final Pattern TAG =
            Pattern.compile("(?s)<(script|style)[^>]*>.*?</\\1>|</?[a-zA-Z!][^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\uFFFD\\uFFFE\\uFFFF&&[^\\u200C\\u200D]]|[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\t\\p{Z}]+");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("copy", "©"),
            Map.entry("deg", "°"),
            Map.entry("times", "×"),
            Map.entry("frac12", "½"),
            Map.entry("zwnj", ""),
            Map.entry("rlm", ""),
            Map.entry("lrm", ""));

    /// In one line.
    static Cleaned line(String cell) {
        var text = SPACES.matcher(seen(unescaped(cell))).replaceAll(" ").strip();
        return new Cleaned(text, !text.equals(cell.strip()));
    }

    /// With its lines.
    static Cleaned prose(String cell) {
        var text = seen(unescaped(cell).replace("\r\n", "\n").replace('\r', '\n'));
        var lines = SPACES_IN_LINE
                .matcher(text)
                .replaceAll(" ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return new Cleaned(lines, !lines.equals(cell.strip().replace("\r\n", "\n")));
    }

    /// What a spreadsheet would take for a formula comes with a mark before it, which our own files set.
    private static String unescaped(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    // Twice, because a text may have been written out twice on its way.
    private static String seen(String cell) {
        var text = entities(entities(cell));
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(" ");
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group())));
    }

    private static String letter(String name, String otherwise) {
        if (!name.startsWith("#")) return NAMED.getOrDefault(name, otherwise);
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = Integer.parseInt(hex ? name.substring(2) : name.substring(1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && Character.isDefined(code) && code > 0
                ? Character.toString(code)
                : "";
    }
}
