package org.mukhtalif.privacy.datainventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The columns of text and of JSON that a connection may read, for a look at what stands in them.
final class StoredText {

    private StoredText() {}

    static List<ColumnName> readableBy(JdbcClient cluster) {
        return cluster.sql("""
                select n.nspname as schema_name, c.relname as table_name, a.attname as column_name
                  from pg_catalog.pg_attribute a
                  join pg_catalog.pg_class c     on c.oid = a.attrelid
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                  join pg_catalog.pg_type t      on t.oid = a.atttypid
                 where c.relkind in ('r', 'p', 'v', 'm')
                   and a.attnum > 0
                   and not a.attisdropped
                   and (t.typcategory = 'S' or t.typname in ('json', 'jsonb', '_text', '_varchar'))
                   and n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
                   and has_schema_privilege(n.oid, 'usage')
                   and has_column_privilege(c.oid, a.attnum, 'select')
                 order by n.nspname, c.relname, a.attnum
                """)
                .query((row, _) -> new ColumnName(
                        row.getString("schema_name"), row.getString("table_name"), row.getString("column_name")))
                .list();
    }

    /// For a statement that is put together; the names come from the catalog and are quoted.
    static String from(ColumnName name) {
        return quoted(name.schema()) + "." + quoted(name.table());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
