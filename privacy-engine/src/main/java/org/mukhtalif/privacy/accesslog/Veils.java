package org.mukhtalif.privacy.accesslog;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lifts veils whose date has come, and adds padding at random, so that a veil tells nobody that there is a secret.
@Repository
public class Veils {

    private final JdbcClient db;
    private final BookSecrets secrets;
    private final Arrivals arrivals;
    private final EntryRows rows;
    private final Clock clock;

    Veils(@Qualifier("engine") JdbcClient db, BookSecrets secrets, Arrivals arrivals, EntryRows rows, Clock clock) {
        this.db = db;
        this.secrets = secrets;
        this.arrivals = arrivals;
        this.rows = rows;
        this.clock = clock;
    }

    /// Publishes the key of every veil whose date has come. What was under it is then read like any other entry.
    ///
    /// @return how many
    public int lift() {
        var now = clock.instant();
        var due = veiled().stream()
                .filter(entry -> Veil.lifted(entry.leaf(), secrets.veilKey(entry.id()))
                        .filter(lifted -> !lifted.release().isAfter(now))
                        .isPresent())
                .toList();
        due.forEach(entry -> db.sql("""
                        insert into accesslog.lifted_veil (entry_id, key)
                        values (:id, :key)
                            on conflict (entry_id) do nothing
                        """)
                .param("id", entry.id())
                .param("key", secrets.veilKey(entry.id()))
                .update());
        return due.size();
    }

    /// Adds one entry of padding, tied to somebody at random as a secret one would be.
    public void pad() {
        var now = clock.instant();
        var id = TimeOrderedIds.at(now);
        var leaf = Veil.padding(id, now);
        var entry = List.of(new MarkedEntry(id, somebody(), leaf, secrets.mark(leaf)));
        arrivals.keep(entry);
        rows.add(entry);
    }

    private DataSubjectId somebody() {
        return db.sql("""
                select subject
                  from accesslog.subject_entry
                 where subject >= :from
                 order by subject
                 limit 1
                """)
                .param("from", UUID.randomUUID())
                .query(UUID.class)
                .optional()
                .map(DataSubjectId::new)
                .orElseGet(DataSubjectId::random);
    }

    private List<Numbering.Row> veiled() {
        return db.sql("""
                select e.id, e.leaf
                  from accesslog.entry e
                 where substring(e.leaf from 1 for 5) = '\\x7665696c3a'
                   and not exists (select from accesslog.lifted_veil v where v.entry_id = e.id)
                """)
                .query((row, _) ->
                        new Numbering.Row(-1, row.getObject("id", UUID.class), row.getBytes("leaf"), new byte[0]))
                .list();
    }
}
