package org.mukhtalif.store.productimport;

/// Something about a line of a file that its merchant should know.
///
/// @param row as a spreadsheet counts it
/// @param column what the file calls it
/// @param key the end of the keys of its words
/// @param value what stands there, shortened
public record Problem(int row, String column, String key, String value) {

    private static final int SHOWN = 60;

    public Problem {
        if (value.length() > SHOWN) value = value.substring(0, SHOWN) + "…";
    }
}
