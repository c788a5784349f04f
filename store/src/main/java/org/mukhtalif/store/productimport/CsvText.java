package org.mukhtalif.store.productimport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Text with separators, read tolerantly: with or without a byte order mark, UTF-8, UTF-16 or Windows' Arabic; commas,
/// semicolons or tabs; quotes where they are needed and where they are not.
final class CsvText {

    private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String text;
    private final char separator;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static FileRead read(byte[] file) {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) return new FileRead.Refused("not-a-list");
        return new FileRead.Lines(new CsvText(text, separator(text)).rows());
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (begins(file, 0xFF, 0xFE)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (begins(file, 0xFE, 0xFF)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS_ARABIC);
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int at = 0; at < bytes.length; at++) if ((file[at] & 0xFF) != bytes[at]) return false;
        return true;
    }

    /// The one that stands most often outside quotes in the first lines.
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), 4_000); at++) {
            char letter = text.charAt(at);
            if (letter == '"') quoted = !quoted;
            for (int kind = 0; kind < SEPARATORS.length; kind++)
                if (!quoted && letter == SEPARATORS[kind]) counts[kind]++;
        }
        int most = 0;
        for (int kind = 1; kind < counts.length; kind++) if (counts[kind] > counts[most]) most = kind;
        return SEPARATORS[most];
    }

    private List<TableRow> rows() {
        int begun = 1;
        while (at < text.length() && rows.size() <= ListFile.MOST_ROWS + 10) {
            char letter = text.charAt(at++);
            if (letter == '"' && cell.isEmpty()) quoted();
            else if (letter == separator) endCell();
            else if (letter == '\n' || letter == '\r') {
                if (letter == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
                endRow(begun);
                begun = ++line;
            } else cell.append(letter);
        }
        if (!cell.isEmpty() || !cells.isEmpty()) endRow(begun);
        return rows;
    }

    /// Up to the quote that ends it; a doubled one is a letter, and one in the middle of a word ends nothing.
    private void quoted() {
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '\n') line++;
            if (letter != '"') cell.append(letter);
            else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (endsHere()) return;
            else cell.append('"');
        }
    }

    private boolean endsHere() {
        if (at >= text.length()) return true;
        char next = text.charAt(at);
        return next == separator || next == '\n' || next == '\r';
    }

    private void endCell() {
        if (cells.size() < ListFile.MOST_COLUMNS) cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow(int number) {
        endCell();
        rows.add(new TableRow(number, cells));
        cells.clear();
    }
}
