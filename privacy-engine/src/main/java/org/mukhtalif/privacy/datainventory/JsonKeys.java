package org.mukhtalif.privacy.datainventory;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys inside stored JSON, at any depth, as `schema.table.column#key`. A text that is JSON counts too: that is
/// how waiting events are kept.
@Component
class JsonKeys implements Carrier {

    private final List<JdbcClient> connections;

    JsonKeys(List<JdbcClient> connections) {
        this.connections = List.copyOf(connections);
    }

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public boolean readsRows() {
        return true;
    }

    @Override
    public Collection<String> present() {
        var keys = new TreeSet<String>();
        for (var connection : connections)
            for (var column : StoredText.readableBy(connection))
                for (var key : in(connection, column)) keys.add(column + "#" + key);
        return keys;
    }

    private static List<String> in(JdbcClient connection, ColumnName column) {
        var text = StoredText.quoted(column.column()) + "::text";
        return connection
                .sql("""
                select distinct inner_key
                  from (select jsonb_path_query(whole, '$.** ? (@.type() == "object").keyvalue().key')
                                   #>> '{}' as inner_key
                          from (select %s::jsonb as whole
                                  from %s
                                 where left(%s, 1) in ('{', '[')
                                   and pg_input_is_valid(%s, 'jsonb')) as stored) as keys
                """.formatted(text, StoredText.from(column), text, text))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
