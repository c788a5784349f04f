package org.mukhtalif.privacy.datainventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The columns that a cluster really has.
final class LiveColumns {

    private LiveColumns() {}

    /// From the catalog itself: `information_schema` hides what the asking role may not touch, and that is exactly
    /// what must not escape.
    static List<ColumnName> of(JdbcClient cluster) {
        return cluster.sql("""
                select n.nspname as schema_name, c.relname as table_name, a.attname as column_name
                  from pg_catalog.pg_attribute a
                  join pg_catalog.pg_class c     on c.oid = a.attrelid
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'v', 'm', 'f')
                   and a.attnum > 0
                   and not a.attisdropped
                   and n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
                 order by n.nspname, c.relname, a.attnum
                """)
                .query((row, _) -> new ColumnName(
                        row.getString("schema_name"), row.getString("table_name"), row.getString("column_name")))
                .list();
    }
}
