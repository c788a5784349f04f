package org.mukhtalif.store.search;

/// In which order a shelf stands. Products that are equal in it stand in the order in which they were added.
public enum ShelfOrder {
    /// What is bought most comes first.
    POPULAR("l.popularity", false),
    /// What came last comes first.
    NEWEST("l.arrived_at", false),
    CHEAPEST("l.price_minor", true),
    DEAREST("l.price_minor", false),
    /// What fits the search best comes first; on a shelf that nobody searched, the same as POPULAR.
    RELEVANT("d.score", false);

    private final String column;
    private final boolean ascending;

    ShelfOrder(String column, boolean ascending) {
        this.column = column;
        this.ascending = ascending;
    }

    String column() {
        return column;
    }

    boolean isAscending() {
        return ascending;
    }
}
