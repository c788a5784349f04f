package org.mukhtalif.store.productimport;

/// What a file would change.
///
/// @param field the end of the keys of its words
/// @param of the code of the variant it is about, or nothing
public record Change(String field, String of, String before, String after) {

    private static final int SHOWN = 120;

    public Change {
        before = shortened(before);
        after = shortened(after);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
