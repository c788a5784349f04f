package org.mukhtalif.privacy.datainventory;

/// A column of a table, by its full name.
public record ColumnName(String schema, String table, String column) implements Comparable<ColumnName> {

    @Override
    public int compareTo(ColumnName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return schema + "." + table + "." + column;
    }
}
