package org.mukhtalif.privacy.accesslog;

import static java.util.stream.Collectors.toSet;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the book: entries, which are only ever added, and the links that lead a person to hers.
@Repository
class EntryRows {

    private final JdbcClient db;
    private final JdbcClient pipelined;

    EntryRows(@Qualifier("engine") JdbcClient db, @Qualifier("engine-pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// Adds entries with their links, by one statement that is sent with the next one or with the commit.
    void add(List<MarkedEntry> entries) {
        pipelined
                .sql("""
                with written as (
                  insert into accesslog.entry (id, leaf, mark)
                  select cast(id as uuid), leaf, mark
                    from unnest(:ids, :leaves, :marks) as added (id, leaf, mark))
                insert into accesslog.subject_entry (subject, entry_id)
                select cast(subject as uuid), cast(id as uuid)
                  from unnest(:subjects, :ids) as added (subject, id)
                """)
                .param("ids", texts(entries.stream().map(MarkedEntry::id).toList()), Types.ARRAY)
                .param("leaves", entries.stream().map(MarkedEntry::leaf).toArray(byte[][]::new), Types.ARRAY)
                .param("marks", entries.stream().map(MarkedEntry::mark).toArray(byte[][]::new), Types.ARRAY)
                .param(
                        "subjects",
                        texts(entries.stream().map(MarkedEntry::subject).toList()),
                        Types.ARRAY)
                .update();
    }

    /// Brings back entries that a file kept and the database lost, without links: whose they are may be unknown.
    void addUnlinked(Collection<Arrival> arrivals) {
        db.sql("""
                insert into accesslog.entry (id, leaf, mark)
                select cast(id as uuid), leaf, mark
                  from unnest(:ids, :leaves, :marks) as added (id, leaf, mark)
                    on conflict (id) do nothing
                """)
                .param("ids", texts(arrivals.stream().map(Arrival::id).toList()), Types.ARRAY)
                .param("leaves", arrivals.stream().map(Arrival::leaf).toArray(byte[][]::new), Types.ARRAY)
                .param("marks", arrivals.stream().map(Arrival::mark).toArray(byte[][]::new), Types.ARRAY)
                .update();
    }

    /// Leads a person to entries again.
    void link(DataSubjectId subject, Collection<UUID> entries) {
        db.sql("""
                insert into accesslog.subject_entry (subject, entry_id)
                select :subject, cast(id as uuid)
                  from unnest(:ids) as found (id)
                    on conflict (subject, entry_id) do nothing
                """)
                .param("subject", subject.value())
                .param("ids", texts(entries), Types.ARRAY)
                .update();
    }

    /// Which of these entries the database has.
    Set<UUID> known(Collection<UUID> entries) {
        return db.sql("""
                select e.id
                  from unnest(:ids) as asked (id)
                  join accesslog.entry e on e.id = cast(asked.id as uuid)
                """).param("ids", texts(entries), Types.ARRAY).query(UUID.class).list().stream()
                .collect(toSet());
    }

    /// A person's leaves behind the given entry, newest first; of what is under a veil, only what was lifted.
    List<byte[]> leavesOf(DataSubjectId subject, UUID olderThan, int limit) {
        return db.sql("""
                select e.leaf, v.key
                  from accesslog.subject_entry s
                  join accesslog.entry e on e.id = s.entry_id
                  left join accesslog.lifted_veil v on v.entry_id = e.id
                 where s.subject = :subject
                   and s.entry_id < :olderThan
                   and (v.key is not null or substring(e.leaf from 1 for 5) <> '\\x7665696c3a')
                 order by s.entry_id desc
                 limit :limit
                """)
                .param("subject", subject.value())
                .param("olderThan", olderThan)
                .param("limit", limit)
                .query((row, _) -> readable(row.getBytes("leaf"), row.getBytes("key")))
                .list();
    }

    private static byte[] readable(byte[] leaf, byte @Nullable [] veilKey) {
        if (veilKey == null) return leaf;
        return Veil.lifted(leaf, veilKey)
                .orElseThrow(() -> new IllegalStateException("The key of a lifted veil does not fit it"))
                .leaf();
    }

    /// Takes away what leads from a person to her entries.
    void unlink(DataSubjectId subject) {
        db.sql("delete from accesslog.subject_entry where subject = :subject")
                .param("subject", subject.value())
                .update();
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
