package org.mukhtalif.privacy.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.mukhtalif.privacy.transparency.Subtrees;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The places of entries in the tree, and the checkpoints over them. Rows are added, never changed.
@Repository
class Numbering {

    /// Any number, the same on every node.
    private static final long ONE_AT_A_TIME = 0x6d756b68746c6f67L;

    private final JdbcClient db;
    private final Tiles tiles;

    Numbering(@Qualifier("engine") JdbcClient db, Tiles tiles) {
        this.db = db;
        this.tiles = tiles;
    }

    /// A checkpoint as it is kept.
    ///
    /// @param horizon the oldest transaction that was open when entries were looked for
    @SuppressWarnings("ArrayRecordComponent") // known by its size
    record Kept(long size, Hash root, byte[] frontier, String horizon, String note, Instant madeAt) {

        static Kept of(Checkpoint checkpoint, Frontier frontier, String horizon, SignedNote note) {
            return new Kept(
                    checkpoint.size(), checkpoint.root(), frontier.bytes(), horizon, note.written(), checkpoint.at());
        }
    }

    /// An entry that waits for its number, or has one.
    ///
    /// @param number its place, or -1
    @SuppressWarnings("ArrayRecordComponent") // known by its id
    record Row(long number, UUID id, byte[] leaf, byte[] mark) {}

    /// Until the end of the transaction nobody else numbers entries.
    ///
    /// @return false if somebody else does so now
    boolean isOurTurn() {
        return db.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> latest() {
        return db.sql("""
                select size, root, frontier, cast(horizon as text) as horizon, note, made_at
                  from accesslog.checkpoint
                 order by size desc
                 limit 1
                """).query(Numbering::toKept).optional();
    }

    /// Checkpoints of trees that are larger than `size`, in the order in which they grew.
    List<Kept> after(long size, int limit) {
        return db.sql("""
                select size, root, frontier, cast(horizon as text) as horizon, note, made_at
                  from accesslog.checkpoint
                 where size > :size
                 order by size
                 limit :limit
                """)
                .param("size", size)
                .param("limit", limit)
                .query(Numbering::toKept)
                .list();
    }

    /// The oldest transaction that is open now: whatever is committed later was written by it or by a younger one.
    String horizon() {
        return db.sql("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .query(String.class)
                .single();
    }

    /// Entries without a number that were written by this transaction or by younger ones, in the order of their ids.
    /// They are looked for along the index of their transactions, so that the cost does not grow with the book: its
    /// order and a limit make PostgreSQL take it, and `offset 0` lets it look each of these few up.
    List<Row> waiting(String since, int limit) {
        return db.sql("""
                select -1 as number, w.id, w.leaf, w.mark
                  from (select e.id, e.leaf, e.mark
                          from accesslog.entry e
                         where e.written_in >= cast(:since as xid8)
                           and not exists (select from accesslog.numbered n where n.entry_id = e.id offset 0)
                         order by e.written_in
                         limit :limit) w
                 order by w.id
                """)
                .param("since", since)
                .param("limit", limit)
                .query(Numbering::toRow)
                .list();
    }

    /// All entries without a number, however old.
    List<Row> unnumbered(int limit) {
        return db.sql("""
                select -1 as number, e.id, e.leaf, e.mark
                  from accesslog.entry e
                 where not exists (select from accesslog.numbered n where n.entry_id = e.id)
                 limit :limit
                """).param("limit", limit).query(Numbering::toRow).list();
    }

    /// Entries with a number, from this one on, without their marks. A million of them are read at a time; so columns
    /// are found by their places.
    List<Row> numbered(long from, int limit) {
        return db.sql("""
                select n.number, n.entry_id, e.leaf
                  from accesslog.numbered n
                  left join accesslog.entry e on e.id = n.entry_id
                 where n.number >= :from
                 order by n.number
                 limit :limit
                """)
                .param("from", from)
                .param("limit", limit)
                .query((row, _) ->
                        new Row(row.getLong(1), row.getObject(2, UUID.class), orNothing(row.getBytes(3)), new byte[0]))
                .list();
    }

    /// The leaves of these entries, as far as they are there.
    Map<UUID, byte[]> leavesOf(List<UUID> entries) {
        var leaves = new HashMap<UUID, byte[]>();
        db.sql("""
                select -1 as number, e.id, e.leaf, e.mark
                  from unnest(:ids) as asked (id)
                  join accesslog.entry e on e.id = cast(asked.id as uuid)
                """)
                .param("ids", entries.stream().map(UUID::toString).toArray(String[]::new), Types.ARRAY)
                .query(Numbering::toRow)
                .list()
                .forEach(row -> leaves.put(row.id(), row.leaf()));
        return leaves;
    }

    /// The first entry that has a number and is under no checkpoint; both are written together, so there is none.
    Optional<Long> firstUncovered() {
        return db.sql("""
                select n.number
                  from accesslog.numbered n
                 where n.number >= coalesce((select max(c.size) from accesslog.checkpoint c), 0)
                 order by n.number
                 limit 1
                """).query((row, _) -> row.getLong("number")).optional();
    }

    /// The places of these entries, as far as they have one.
    List<Row> placesOf(List<UUID> entries) {
        return db.sql("""
                select n.number, e.id, e.leaf, e.mark
                  from unnest(:ids) as asked (id)
                  join accesslog.numbered n on n.entry_id = cast(asked.id as uuid)
                  join accesslog.entry e on e.id = n.entry_id
                 order by n.number
                """)
                .param("ids", entries.stream().map(UUID::toString).toArray(String[]::new), Types.ARRAY)
                .query(Numbering::toRow)
                .list();
    }

    /// The tree over all numbered entries, to be read for proofs.
    Subtrees tree() {
        return tiles.tree();
    }

    /// Rows of stored hashes and their roots that follow each other, by position.
    Map<Long, Map.Entry<List<Hash>, Hash>> tiles(int level, long from, int limit) {
        return tiles.storedFrom(level, from, limit);
    }

    /// Gives entries their places, and keeps the hashes that became full.
    void number(long from, List<UUID> entries, List<Hash> hashes) {
        tiles.add(from, hashes);
        db.sql("""
                insert into accesslog.numbered (number, entry_id)
                select :from + place - 1, cast(id as uuid)
                  from unnest(:ids) with ordinality as added (id, place)
                """)
                .param("from", from)
                .param("ids", entries.stream().map(UUID::toString).toArray(String[]::new), Types.ARRAY)
                .update();
    }

    void keep(Kept checkpoint) {
        db.sql("""
                insert into accesslog.checkpoint (size, root, frontier, horizon, note, made_at)
                values (:size, :root, :frontier, cast(:horizon as xid8), :note, :madeAt)
                """)
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("frontier", checkpoint.frontier())
                .param("horizon", checkpoint.horizon())
                .param("note", checkpoint.note())
                .param("madeAt", Timestamp.from(checkpoint.madeAt()))
                .update();
    }

    private static Kept toKept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getLong("size"),
                Hash.of(row.getBytes("root")),
                row.getBytes("frontier"),
                row.getString("horizon"),
                row.getString("note"),
                row.getTimestamp("made_at").toInstant());
    }

    private static Row toRow(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                orNothing(row.getBytes("leaf")),
                orNothing(row.getBytes("mark")));
    }

    private static byte[] orNothing(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
