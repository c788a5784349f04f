package org.mukhtalif.privacy.accesslog;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.SignedNote;

/// Builds the tree anew from what one place tells of it, and compares it with every checkpoint on the way.
final class TreeWalk {

    private final String place;
    private final LogKey key;
    private final List<BookFinding> findings;
    private final Frontier frontier = Frontier.empty();
    private final NavigableMap<Long, Hash> wanted = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private @Nullable Checkpoint last;
    private long nextWanted;

    /// @param sizes the sizes of trees whose roots are asked for later
    TreeWalk(String place, LogKey key, Set<Long> sizes, List<BookFinding> findings) {
        this.place = place;
        this.key = key;
        this.findings = findings;
        sizes.forEach(size -> wanted.put(size, Hash.OF_NOTHING));
        nextWanted = wantedAfter(0);
    }

    /// The leaf's hash.
    Hash entry(long number, byte[] leaf) {
        if (number != frontier.size()) find(BookFault.NUMBERS_BROKEN, "entry " + frontier.size());
        var hash = Hash.ofLeaf(leaf);
        frontier.add(hash);
        if (frontier.size() == nextWanted) {
            wanted.put(nextWanted, frontier.root());
            nextWanted = wantedAfter(nextWanted);
        }
        return hash;
    }

    private long wantedAfter(long size) {
        var next = wanted.higherKey(size);
        return next == null ? -1 : next;
    }

    void checkpoint(SignedNote note) {
        var where = "checkpoint over " + frontier.size();
        if (!note.isSignedBy(key)) find(BookFault.NOT_SIGNED, where);
        try {
            var told = Checkpoint.of(note.text());
            if (!told.origin().equals(key.name())) find(BookFault.NOT_SIGNED, where);
            if (told.size() != frontier.size() || !told.root().equals(frontier.root()))
                find(BookFault.ROOT_DIFFERS, where);
            if (last != null && last.size() >= told.size()) find(BookFault.NUMBERS_BROKEN, where);
            last = told;
            known.add(note.text());
        } catch (IllegalArgumentException e) {
            find(BookFault.NOT_SIGNED, where);
        }
    }

    void broken(String where) {
        findings.add(new BookFinding(BookFault.LINE_BROKEN, where));
    }

    void find(BookFault fault, String where) {
        findings.add(new BookFinding(fault, place + " " + where));
    }

    /// How many leaves there were.
    long size() {
        return frontier.size();
    }

    Frontier frontier() {
        return frontier;
    }

    @Nullable
    Checkpoint last() {
        return last;
    }

    /// Texts of all checkpoints that were told.
    Set<String> told() {
        return known;
    }

    /// The root of the tree when it had this size, if that was asked for and it ever had.
    @Nullable
    Hash rootAt(long size) {
        return size > frontier.size() ? null : wanted.get(size);
    }
}
