package org.mukhtalif.privacy.accesslog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.Subtrees;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tree's stored hashes, 256 to a row: of leaves at level 0, of the rows below at each level above. A proof reads a
/// handful of rows however large the tree is; what is not full yet is made of the leaves.
@Repository
class Tiles {

    static final int WIDTH = 256;
    private static final int STEP = 8;

    private final JdbcClient db;

    Tiles(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    /// Writes the rows that became full when these leaves were added; the leaves themselves are numbered already.
    void add(long from, List<Hash> added) {
        long block = from / WIDTH;
        var run = new ArrayList<>(leafHashes(block * WIDTH, from));
        run.addAll(added);
        for (int at = 0; at + WIDTH <= run.size(); at += WIDTH) put(0, block++, run.subList(at, at + WIDTH));
    }

    /// The tree, to be read for proofs. It remembers what it read, so use it for one question and let it go.
    Subtrees tree() {
        var units = new HashMap<List<Long>, List<Hash>>();
        return (level, position) -> {
            int tileLevel = level / STEP;
            int inside = level % STEP;
            long first = position << inside;
            var tile = units.computeIfAbsent(
                    List.of((long) tileLevel, first / WIDTH), key -> units(tileLevel, first / WIDTH));
            int start = (int) (first % WIDTH);
            return rootOf(tile.subList(start, start + (1 << inside)));
        };
    }

    /// The hashes of numbered leaves.
    List<Hash> leafHashes(long from, long to) {
        if (from == to) return List.of();
        return db.sql("""
                select e.leaf
                  from accesslog.numbered n
                  join accesslog.entry e on e.id = n.entry_id
                 where n.number >= :from
                   and n.number < :to
                 order by n.number
                """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> Hash.ofLeaf(row.getBytes("leaf")))
                .list();
    }

    /// A stored row of hashes and its root, as they stand in the database.
    Optional<Map.Entry<List<Hash>, Hash>> stored(int level, long position) {
        return db.sql("""
                select hashes, root
                  from accesslog.tile
                 where level = :level
                   and position = :position
                """)
                .param("level", level)
                .param("position", position)
                .query((row, _) -> Map.entry(split(row.getBytes("hashes")), Hash.of(row.getBytes("root"))))
                .optional();
    }

    /// The same for many that follow each other, by position.
    Map<Long, Map.Entry<List<Hash>, Hash>> storedFrom(int level, long position, int limit) {
        var found = new HashMap<Long, Map.Entry<List<Hash>, Hash>>();
        db.sql("""
                select position, hashes, root
                  from accesslog.tile
                 where level = :level
                   and position >= :position
                   and position < :end
                """)
                .param("level", level)
                .param("position", position)
                .param("end", position + limit)
                .query((RowCallbackHandler) row -> found.put(
                        row.getLong("position"),
                        Map.entry(split(row.getBytes("hashes")), Hash.of(row.getBytes("root")))));
        return found;
    }

    static Hash rootOf(List<Hash> hashes) {
        var frontier = Frontier.empty();
        hashes.forEach(frontier::add);
        return frontier.root();
    }

    private List<Hash> units(int level, long position) {
        var full = stored(level, position);
        if (full.isPresent()) return full.get().getKey();
        long first = position * WIDTH;
        return level == 0 ? leafHashes(first, first + WIDTH) : roots(level - 1, first);
    }

    private List<Hash> roots(int level, long first) {
        return db.sql("""
                select root
                  from accesslog.tile
                 where level = :level
                   and position >= :first
                   and position < :end
                 order by position
                """)
                .param("level", level)
                .param("first", first)
                .param("end", first + WIDTH)
                .query((row, _) -> Hash.of(row.getBytes("root")))
                .list();
    }

    private void put(int level, long position, List<Hash> hashes) {
        db.sql("""
                insert into accesslog.tile (level, position, hashes, root)
                values (:level, :position, :hashes, :root)
                """)
                .param("level", level)
                .param("position", position)
                .param("hashes", joined(hashes))
                .param("root", rootOf(hashes).bytes())
                .update();
        if ((position + 1) % WIDTH == 0) put(level + 1, position / WIDTH, roots(level, position / WIDTH * WIDTH));
    }

    private static byte[] joined(List<Hash> hashes) {
        var buffer = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }

    private static List<Hash> split(byte[] joined) {
        var hashes = new ArrayList<Hash>();
        for (int at = 0; at < joined.length; at += Hash.LENGTH)
            hashes.add(Hash.of(java.util.Arrays.copyOfRange(joined, at, at + Hash.LENGTH)));
        return hashes;
    }
}
