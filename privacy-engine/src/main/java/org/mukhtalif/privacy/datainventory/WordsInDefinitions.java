package org.mukhtalif.privacy.datainventory;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Literals in the definitions of a cluster, in defaults, checks and indexes, that read like somebody's words rather
/// than like a constant of the program: several words, Arabic letters, an address, a long number.
final class WordsInDefinitions {

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern LIKE_WORDS = Pattern.compile("\\p{L} \\p{L}|[\\u0621-\\u064A]|@|\\d{9}");

    private WordsInDefinitions() {}

    /// The names of what holds such a literal; never the literal.
    static List<String> of(JdbcClient cluster) {
        return cluster
                .sql("""
                select 'default ' || d.adrelid::regclass || '.' || a.attname   as name,
                       pg_catalog.pg_get_expr(d.adbin, d.adrelid)              as text
                  from pg_catalog.pg_attrdef d
                  join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                  join pg_catalog.pg_class c     on c.oid = d.adrelid
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                 where n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
                union all
                select 'check ' || k.conrelid::regclass || '.' || k.conname,
                       pg_catalog.pg_get_constraintdef(k.oid)
                  from pg_catalog.pg_constraint k
                  join pg_catalog.pg_namespace n on n.oid = k.connamespace
                 where k.contype = 'c'
                   and n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
                union all
                select 'index ' || i.indexrelid::regclass,
                       pg_catalog.pg_get_indexdef(i.indexrelid)
                  from pg_catalog.pg_index i
                  join pg_catalog.pg_class c     on c.oid = i.indexrelid
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                 where n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
                """)
                .query((row, _) -> holdsWords(row.getString("text")) ? row.getString("name") : "")
                .list()
                .stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean holdsWords(String definition) {
        return LITERAL.matcher(definition)
                .results()
                .anyMatch(literal -> LIKE_WORDS.matcher(literal.group(1)).find());
    }
}
