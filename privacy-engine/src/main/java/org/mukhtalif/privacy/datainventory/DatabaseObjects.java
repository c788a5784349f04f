package org.mukhtalif.privacy.datainventory;

import java.util.Collection;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a cluster can hold besides columns of tables: types, routines, triggers, rules, comments, large objects, ways
/// to other servers, and words written into its definitions. Extensions bring their own, which are not ours to
/// declare.
@Component
class DatabaseObjects implements Carrier {

    /// A comment is told with a digest, so that a changed one is a new one.
    private static final String ALL = """
            with ours as (
                select n.oid, n.nspname
                  from pg_catalog.pg_namespace n
                 where n.nspname <> 'information_schema'
                   and n.nspname not like 'pg\\_%'
            ), brought as (
                select d.objid, d.classid
                  from pg_catalog.pg_depend d
                 where d.deptype = 'e'
            )
            select 'type ' || s.nspname || '.' || t.typname
              from pg_catalog.pg_type t
              join ours s on s.oid = t.typnamespace
              left join pg_catalog.pg_class c on c.oid = t.typrelid
             where t.typtype in ('c', 'd', 'e', 'r')
               and coalesce(c.relkind, 'c') = 'c'
               and not exists (select 1 from brought b where b.objid = t.oid and b.classid = 'pg_type'::regclass)
            union all
            select 'routine ' || s.nspname || '.' || p.proname
              from pg_catalog.pg_proc p
              join ours s on s.oid = p.pronamespace
             where not exists (select 1 from brought b where b.objid = p.oid and b.classid = 'pg_proc'::regclass)
            union all
            select 'trigger ' || s.nspname || '.' || c.relname || '.' || t.tgname
              from pg_catalog.pg_trigger t
              join pg_catalog.pg_class c on c.oid = t.tgrelid
              join ours s on s.oid = c.relnamespace
             where not t.tgisinternal
            union all
            select 'rule ' || s.nspname || '.' || c.relname || '.' || r.rulename
              from pg_catalog.pg_rewrite r
              join pg_catalog.pg_class c on c.oid = r.ev_class
              join ours s on s.oid = c.relnamespace
             where c.relkind not in ('v', 'm')
            union all
            select 'sequence ' || s.nspname || '.' || c.relname
              from pg_catalog.pg_class c
              join ours s on s.oid = c.relnamespace
             where c.relkind = 'S'
               and not exists (select 1
                                 from pg_catalog.pg_depend d
                                where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('i', 'e'))
            union all
            select 'row policy ' || s.nspname || '.' || c.relname || '.' || p.polname
              from pg_catalog.pg_policy p
              join pg_catalog.pg_class c on c.oid = p.polrelid
              join ours s on s.oid = c.relnamespace
            union all
            select 'comment in ' || s.nspname || ' on ' || c.relname || ' #' || left(md5(d.description), 8)
              from pg_catalog.pg_description d
              join pg_catalog.pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
              join ours s on s.oid = c.relnamespace
            union all
            select 'comment on schema ' || s.nspname || ' #' || left(md5(d.description), 8)
              from pg_catalog.pg_description d
              join ours s on s.oid = d.objoid and d.classoid = 'pg_namespace'::regclass
             where s.nspname <> 'public'
            union all
            select 'statistics ' || s.nspname || '.' || x.stxname
              from pg_catalog.pg_statistic_ext x
              join ours s on s.oid = x.stxnamespace
            union all
            select 'large object' from pg_catalog.pg_largeobject_metadata
            union all
            select 'publication ' || pubname from pg_catalog.pg_publication
            union all
            select 'foreign server ' || srvname from pg_catalog.pg_foreign_server
            union all
            select 'event trigger ' || evtname from pg_catalog.pg_event_trigger
            union all
            select 'extension ' || extname from pg_catalog.pg_extension
            """;

    private final JdbcClient data;
    private final JdbcClient keyring;

    DatabaseObjects(@Qualifier("engine") JdbcClient data, @Qualifier("keyring") JdbcClient keyring) {
        this.data = data;
        this.keyring = keyring;
    }

    @Override
    public String kind() {
        return "database";
    }

    /// A room that is not installed here brings nothing.
    @Override
    public boolean mayBeAbsent() {
        return true;
    }

    @Override
    public Collection<String> present() {
        var names = new TreeSet<>(of(data));
        names.addAll(of(keyring));
        return names;
    }

    static Collection<String> of(JdbcClient cluster) {
        var names = new TreeSet<>(
                cluster.sql(ALL).query((row, _) -> row.getString(1)).list());
        names.addAll(WordsInDefinitions.of(cluster));
        return names;
    }
}
