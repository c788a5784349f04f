package org.mukhtalif.privacy.datainventory;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The columns in which something stands that looks like a person's e-mail address, mobile or ID number. Businesses
/// publish theirs; such columns are declared in `inventory/looks.yaml`.
@Component
class LooksInside implements Carrier {

    /// A person's look begins with one of these; what remains is judged one by one.
    private static final String PERHAPS = "@|[0-9٠-٩]{10}";

    private final List<JdbcClient> connections;

    LooksInside(List<JdbcClient> connections) {
        this.connections = List.copyOf(connections);
    }

    @Override
    public String kind() {
        return "looks";
    }

    @Override
    public boolean readsRows() {
        return true;
    }

    @Override
    public Collection<String> present() {
        var columns = new TreeSet<String>();
        for (var connection : connections)
            for (var column : StoredText.readableBy(connection))
                if (isIn(connection, column)) columns.add(column.toString());
        return columns;
    }

    private static boolean isIn(JdbcClient connection, ColumnName column) {
        var text = StoredText.quoted(column.column()) + "::text";
        return connection
                .sql("select distinct %s from %s where %s ~ :perhaps".formatted(text, StoredText.from(column), text))
                .param("perhaps", PERHAPS)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .anyMatch(PersonalLook::in);
    }
}
