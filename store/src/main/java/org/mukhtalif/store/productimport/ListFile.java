package org.mukhtalif.store.productimport;

import java.util.List;

/// A file with a list of products: a spreadsheet (XLSX), or text with separators in whatever encoding.
public final class ListFile {

    /// More in one file would be worked at for minutes.
    static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 200;
    private static final int HEAVIEST = 10 * 1024 * 1024;

    private ListFile() {}

    public static FileRead read(byte[] file) {
        if (file.length > HEAVIEST) return new FileRead.Refused("too-heavy");
        var read = isZip(file)
                ? XlsxText.read(file)
                : isOldExcel(file) ? new FileRead.Refused("old-excel") : CsvText.read(file);
        return read instanceof FileRead.Lines(var rows) ? judged(rows) : read;
    }

    private static FileRead judged(List<TableRow> rows) {
        var said = rows.stream().filter(row -> !row.isBlank()).toList();
        if (said.size() < 2) return new FileRead.Refused("empty");
        if (said.size() > MOST_ROWS) return new FileRead.Refused("too-long");
        return new FileRead.Lines(said);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    private static boolean isOldExcel(byte[] file) {
        return file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
    }
}
