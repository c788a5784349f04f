package org.mukhtalif.store.productimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of a workbook as text. Numbers lose no digit, days are written as days, and what a formula last
/// came to is read, never the formula.
final class XlsxText {

    private static final long UNPACKED_AT_MOST = 80L * 1024 * 1024;
    private static final int PARTS_AT_MOST = 500;

    private XlsxText() {}

    static FileRead read(byte[] file) {
        try {
            var refused = judged(file);
            if (refused != null) return refused;
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                    var rows = book.getFirstSheet().openStream()) {
                return new FileRead.Lines(
                        rows.limit(ListFile.MOST_ROWS + 10L).map(XlsxText::row).toList());
            }
        } catch (IOException | RuntimeException unreadable) {
            return new FileRead.Refused("damaged");
        }
    }

    /// Unpacks everything once and keeps nothing, so that no file grows beyond measure while it is read; a part that
    /// declares entities of its own is refused too.
    private static FileRead.@org.jspecify.annotations.Nullable Refused judged(byte[] file) throws IOException {
        long unpacked = 0;
        int parts = 0;
        var some = new byte[16 * 1024];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > PARTS_AT_MOST) return new FileRead.Refused("bomb");
                try (var content = zip.getInputStream(part)) {
                    boolean first = true;
                    for (int read = content.read(some); read >= 0; read = content.read(some)) {
                        unpacked += read;
                        if (unpacked > UNPACKED_AT_MOST) return new FileRead.Refused("bomb");
                        if (first && new String(some, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE"))
                            return new FileRead.Refused("damaged");
                        first = false;
                    }
                }
            }
        }
        return parts == 0 ? new FileRead.Refused("damaged") : null;
    }

    private static TableRow row(Row row) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < Math.min(row.getCellCount(), ListFile.MOST_COLUMNS); at++)
            cells.add(row.getOptionalCell(at).map(XlsxText::text).orElse(""));
        return new TableRow(row.getRowNum(), List.copyOf(cells));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER) return number(cell);
        if (cell.getType() == CellType.STRING) return cell.asString();
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
            var at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        }
        return plain(cell.asNumber());
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
