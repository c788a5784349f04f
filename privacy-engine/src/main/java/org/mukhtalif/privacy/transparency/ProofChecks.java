package org.mukhtalif.privacy.transparency;

import java.util.Iterator;
import java.util.List;

/// Checks the proofs of RFC 9162, sections 2.1.3.2 and 2.1.4.2, with nothing but hashes.
public final class ProofChecks {

    private ProofChecks() {}

    /// Whether the leaf with this hash is number `number` of the tree with this size and root.
    public static boolean includes(Hash leaf, long number, List<Hash> path, long size, Hash root) {
        if (number < 0 || number >= size) return false;
        long left = number;
        long last = size - 1;
        var hash = leaf;
        for (var step : path) {
            if (last == 0) return false;
            if ((left & 1) == 1 || left == last) {
                hash = Hash.ofChildren(step, hash);
                for (; left != 0 && (left & 1) == 0; left >>= 1) last >>= 1;
            } else hash = Hash.ofChildren(hash, step);
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether the tree of `second` leaves begins with the tree of `first` leaves.
    public static boolean grew(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 0 || first > second) return false;
        if (first == second) return path.isEmpty() && firstRoot.equals(secondRoot);
        if (first == 0) return path.isEmpty() && firstRoot.equals(Hash.OF_NOTHING);
        var steps = path.iterator();
        var start = Long.bitCount(first) == 1 ? firstRoot : next(steps);
        return start != null && climb(first - 1, second - 1, start, steps, firstRoot, secondRoot);
    }

    private static boolean climb(
            long leftStart, long lastStart, Hash start, Iterator<Hash> steps, Hash firstRoot, Hash secondRoot) {
        long left = leftStart;
        long last = lastStart;
        for (; (left & 1) == 1; left >>= 1) last >>= 1;
        var before = start;
        var after = start;
        while (steps.hasNext()) {
            var step = steps.next();
            if (last == 0) return false;
            if ((left & 1) == 1 || left == last) {
                before = Hash.ofChildren(step, before);
                after = Hash.ofChildren(step, after);
                for (; left != 0 && (left & 1) == 0; left >>= 1) last >>= 1;
            } else after = Hash.ofChildren(after, step);
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(firstRoot) && after.equals(secondRoot);
    }

    private static @org.jspecify.annotations.Nullable Hash next(Iterator<Hash> steps) {
        return steps.hasNext() ? steps.next() : null;
    }
}
