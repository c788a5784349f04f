package org.mukhtalif.store.catalog;

/// What came of moving a category.
public enum CategoryMove {
    DONE,
    /// It holds categories itself, and there are two levels.
    HAS_CHILDREN,
    /// The one it was to stand under is not of the first level, or is the category itself.
    NOT_UNDER_THAT,
    /// There is no such category.
    UNKNOWN;

    /// The end of the keys of its words.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
