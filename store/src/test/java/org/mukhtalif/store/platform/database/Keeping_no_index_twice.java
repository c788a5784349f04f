package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row that is written is written into each index of its table. One whose columns another begins with, over the
/// same rows and in the same order, finds nothing that the other would not.
@StoreTest
class Keeping_no_index_twice {

    @Autowired
    JdbcClient db;

    @Test
    void no_index_is_the_beginning_of_another() {
        assertThat(implied()).isEmpty();
    }

    /// Unique ones stay: they guard. So do those over other rows: where they are few, they are found at once.
    private List<String> implied() {
        return db.sql("""
                with laid as (
                  select i.indrelid, i.indexrelid, i.indexrelid::regclass::text as name, i.indisunique,
                         coalesce(pg_get_expr(i.indpred, i.indrelid), '') as rows, a.amname = 'btree' as ordered,
                         array(select pg_get_indexdef(i.indexrelid, k, true) || ' ' || i.indoption[k - 1] || ' '
                                      || i.indclass[k - 1]
                                 from generate_series(1, i.indnkeyatts) as k
                                order by k) as words
                    from pg_index i
                    join pg_class c on c.oid = i.indexrelid
                    join pg_am a on a.oid = c.relam
                    join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema'))
                select b.name || ' is the beginning of ' || o.name
                  from laid o
                  join laid b on b.indrelid = o.indrelid
                 where b.indexrelid <> o.indexrelid
                   and not b.indisunique
                   and b.ordered and o.ordered
                   and o.rows = b.rows
                   and o.words[1:cardinality(b.words)] = b.words
                 order by b.name
                """).query(String.class).list();
    }
}
