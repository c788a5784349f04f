package org.mukhtalif.bench.hunt;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Every guise in which a value may lie somewhere: as characters, escaped, packed into other letters, spelled another
/// way, or as a digest without a key, which somebody can find by trying.
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final int SHORTEST = 6;

    private final Map<String, byte[]> found = new LinkedHashMap<>();

    private Encodings() {}

    /// The guises of a value by name. Such as are too short to tell from chance are left out.
    public static Map<String, byte[]> of(String value) {
        var guises = new Encodings();
        spellings(value).forEach(guises::addAll);
        guises.digests(value);
        guises.found.values().removeIf(bytes -> bytes.length < SHORTEST);
        return guises.found;
    }

    private static Map<String, String> spellings(String value) {
        var all = new LinkedHashMap<String, String>();
        all.put("as typed", value);
        all.put("small letters", value.toLowerCase(Locale.ROOT));
        all.put("capitals", value.toUpperCase(Locale.ROOT));
        all.put("folded", folded(value));
        all.put("Arabic digits", digits(value, '٠'));
        all.put("Persian digits", digits(value, '۰'));
        all.put("Latin digits", latinDigits(value));
        all.put("NFC", Normalizer.normalize(value, Normalizer.Form.NFC));
        all.put("NFD", Normalizer.normalize(value, Normalizer.Form.NFD));
        all.put("NFKC", Normalizer.normalize(value, Normalizer.Form.NFKC));
        all.put("reversed", new StringBuilder(value).reverse().toString());
        var seen = new LinkedHashMap<String, String>();
        all.forEach((name, text) -> {
            if (!seen.containsValue(text)) seen.put(name, text);
        });
        return seen;
    }

    private void addAll(String spelling, String text) {
        var utf8 = text.getBytes(UTF_8);
        add(spelling, "UTF-8", utf8);
        add(spelling, "UTF-16LE", text.getBytes(UTF_16LE));
        add(spelling, "UTF-16BE", text.getBytes(UTF_16BE));
        if (WINDOWS.newEncoder().canEncode(text)) add(spelling, "windows-1256", text.getBytes(WINDOWS));
        var percent = URLEncoder.encode(text, UTF_8);
        add(spelling, "percent", percent);
        add(spelling, "percent with %20", percent.replace("+", "%20"));
        add(spelling, "percent, small", percent.replace("+", "%20").toLowerCase(Locale.ROOT));
        add(spelling, "JSON", escaped(text, "\\u%04x", false));
        add(spelling, "JSON, capitals", escaped(text, "\\u%04X", false));
        add(spelling, "JSON, all letters", escaped(text, "\\u%04x", true));
        add(spelling, "HTML decimal", escaped(text, "&#%d;", false));
        add(spelling, "HTML hex", escaped(text, "&#x%x;", false));
        add(spelling, "HTML hex, capitals", escaped(text, "&#x%X;", false));
        add(spelling, "quoted-printable", quotedPrintable(utf8));
        add(spelling, "hex", HexFormat.of().formatHex(utf8));
        add(spelling, "hex, capitals", HexFormat.of().withUpperCase().formatHex(utf8));
        for (int offset = 0; offset < 3; offset++) {
            add(spelling, "Base64 at " + offset, base64(utf8, offset, Base64.getEncoder()));
            add(spelling, "Base64url at " + offset, base64(utf8, offset, Base64.getUrlEncoder()));
        }
    }

    private void digests(String value) {
        var seen = Set.copyOf(List.of(value, value.toLowerCase(Locale.ROOT), latinDigits(value)));
        for (var text : seen)
            for (var name : List.of("MD5", "SHA-1", "SHA-256")) {
                var digest = digest(name, text.getBytes(UTF_8));
                add(
                        text.equals(value) ? "as typed" : "changed",
                        name + " hex",
                        HexFormat.of().formatHex(digest));
                add(
                        text.equals(value) ? "as typed" : "changed",
                        name + " Base64",
                        Base64.getEncoder().withoutPadding().encodeToString(digest));
                add(text.equals(value) ? "as typed" : "changed", name, digest);
            }
    }

    private void add(String spelling, String encoding, String ascii) {
        add(spelling, encoding, ascii.getBytes(UTF_8));
    }

    private void add(String spelling, String encoding, byte[] bytes) {
        if (found.values().stream().noneMatch(known -> Arrays.equals(known, bytes)))
            found.putIfAbsent(encoding + ", " + spelling, bytes);
    }

    /// Without the letters at both ends that depend on the neighbours.
    private static String base64(byte[] bytes, int offset, Base64.Encoder encoder) {
        var shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        var all = encoder.withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int whole = (offset + bytes.length) / 3 * 4;
        return all.substring(from, Math.min(all.length(), whole));
    }

    private static String escaped(String text, String form, boolean evenAscii) {
        var out = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter < 128 && !evenAscii) out.append((char) letter);
            else out.append(form.formatted(letter));
        });
        return out.toString();
    }

    private static byte[] quotedPrintable(byte[] utf8) {
        var out = new ByteArrayOutputStream();
        for (var octet : utf8)
            if (octet > 32 && octet < 127 && octet != '=' || octet == ' ') out.write(octet);
            else out.writeBytes("=%02X".formatted(octet & 0xff).getBytes(UTF_8));
        return out.toByteArray();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\u064B-\\u065F\\u0670\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي');
    }

    private static String digits(String text, char zero) {
        var out = new StringBuilder();
        latinDigits(text)
                .chars()
                .forEach(letter -> out.append((char) (letter >= '0' && letter <= '9' ? zero + letter - '0' : letter)));
        return out.toString();
    }

    private static String latinDigits(String text) {
        var out = new StringBuilder();
        text.chars()
                .forEach(letter -> out.append(
                        Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : (char) letter));
        return out.toString();
    }

    private static byte[] digest(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
