package org.mukhtalif.privacy.accesslog;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;

/// Goes through the book in the database: every numbered entry, every checkpoint, every stored hash. It ends at the
/// checkpoint that was the newest when it began, because a running store goes on writing.
final class DatabaseWalk {

    private static final int PAGE = 2_000;
    private static final int TILES_AHEAD = 64;

    private final Numbering rows;
    private final TreeWalk walk;
    private final Deque<Numbering.Kept> checkpoints = new ArrayDeque<>();
    private final List<List<Hash>> levels = new ArrayList<>();
    private final Map<Integer, Map<Long, Map.Entry<List<Hash>, Hash>>> ahead = new HashMap<>();
    private final long end;
    private long checked;
    private long lastSize = -1;

    DatabaseWalk(Numbering rows, TreeWalk walk) {
        this.rows = rows;
        this.walk = walk;
        this.end = rows.latest().map(Numbering.Kept::size).orElse(0L);
    }

    /// @return how many checkpoints there are
    long go() {
        checkpointsOver(0);
        var page = page(0);
        while (!page.isEmpty()) {
            page.forEach(this::entry);
            page = page(page.getLast().number() + 1);
        }
        for (var left = next(); left != null; left = next()) {
            walk.find(BookFault.ENTRY_MISSING, "checkpoint over " + left.size());
            checkpoints.removeFirst();
            checked++;
        }
        if (rows.firstUncovered().isPresent()) walk.find(BookFault.NOT_COVERED, "entry " + end);
        return checked;
    }

    private List<Numbering.Row> page(long from) {
        return from >= end ? List.of() : rows.numbered(from, (int) Math.min(PAGE, end - from));
    }

    private void entry(Numbering.Row row) {
        if (row.leaf().length == 0) walk.find(BookFault.ENTRY_MISSING, "entry " + row.number());
        else if (!isIn(row.id(), row.leaf())) walk.find(BookFault.ID_DIFFERS, "entry " + row.number());
        add(0, walk.entry(row.number(), row.leaf()), (walk.size() - 1) / Tiles.WIDTH);
        checkpointsOver(walk.size());
    }

    private void checkpointsOver(long size) {
        for (var next = next(); next != null && next.size() <= size; next = next()) {
            compare(checkpoints.removeFirst());
            checked++;
        }
    }

    private void compare(Numbering.Kept kept) {
        var where = "checkpoint over " + kept.size();
        try {
            var note = SignedNote.of(kept.note());
            walk.checkpoint(note);
            var told = walk.last();
            if (told == null
                    || told.size() != kept.size()
                    || !told.root().equals(kept.root())
                    || !told.at().equals(kept.madeAt())
                    || !Arrays.equals(kept.frontier(), walk.frontier().bytes()))
                walk.find(BookFault.NOTE_DIFFERS, where);
        } catch (IllegalArgumentException e) {
            walk.find(BookFault.NOT_SIGNED, where);
        }
    }

    /// Gathers hashes of a level; 256 of them must be what a stored row says. The root over 256 leaves came about with
    /// the tree.
    private void add(int level, Hash hash, long position) {
        while (levels.size() <= level) levels.add(new ArrayList<>());
        var gathered = levels.get(level);
        gathered.add(hash);
        if (gathered.size() < Tiles.WIDTH) return;
        var root = level == 0 ? walk.frontier().newestBlock() : Tiles.rootOf(gathered);
        var stored = stored(level, position);
        if (stored == null
                || !stored.getKey().equals(gathered)
                || !stored.getValue().equals(root))
            walk.find(BookFault.TILE_DIFFERS, "tile %d of level %d".formatted(position, level));
        gathered.clear();
        add(level + 1, root, position / Tiles.WIDTH);
    }

    private Map.@Nullable Entry<List<Hash>, Hash> stored(int level, long position) {
        if (position % TILES_AHEAD == 0 || !ahead.containsKey(level))
            ahead.put(level, rows.tiles(level, position, TILES_AHEAD));
        return requireNonNull(ahead.get(level)).get(position);
    }

    private Numbering.@Nullable Kept next() {
        if (checkpoints.isEmpty() && lastSize < end) {
            var more = rows.after(lastSize, PAGE / 2).stream()
                    .filter(kept -> kept.size() <= end)
                    .toList();
            checkpoints.addAll(more);
            lastSize = more.isEmpty() ? end : more.getLast().size();
        }
        return checkpoints.peekFirst();
    }

    private static boolean isIn(UUID id, byte[] leaf) {
        try {
            return Arrival.idIn(leaf).equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
