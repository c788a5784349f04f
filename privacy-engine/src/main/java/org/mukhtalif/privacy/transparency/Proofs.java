package org.mukhtalif.privacy.transparency;

import java.util.ArrayList;
import java.util.List;

/// Makes the proofs of RFC 9162, sections 2.1.3.1 and 2.1.4.1.
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /// The hashes that lead from a leaf to the root.
    ///
    /// @param number the leaf's, counted from 0
    /// @param size of the tree, greater than `number`
    public List<Hash> inclusion(long number, long size) {
        if (number < 0 || number >= size)
            throw new IllegalArgumentException("A tree of %d leaves has no leaf number %d".formatted(size, number));
        var path = new ArrayList<Hash>();
        collect(number, 0, size, path);
        return path;
    }

    /// The hashes that show that the tree of `second` leaves begins with the tree of `first` leaves. Nothing is needed
    /// where `first` is 0 or both are the same.
    public List<Hash> consistency(long first, long second) {
        if (first < 0 || first > second)
            throw new IllegalArgumentException(
                    "A tree of %d leaves did not grow into one of %d".formatted(first, second));
        var path = new ArrayList<Hash>();
        if (first > 0 && first < second) collect(first, 0, second, true, path);
        return path;
    }

    /// The root of the leaves from `start` (included) to `end` (not included) of a tree in which they are one subtree.
    public Hash root(long start, long end) {
        long count = end - start;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return subtrees.root(level, start >> level);
        }
        long split = splitOf(count);
        return Hash.ofChildren(root(start, start + split), root(start + split, end));
    }

    private void collect(long number, long start, long end, List<Hash> path) {
        if (end - start == 1) return;
        long middle = start + splitOf(end - start);
        if (number < middle) {
            collect(number, start, middle, path);
            path.add(root(middle, end));
        } else {
            collect(number, middle, end, path);
            path.add(root(start, middle));
        }
    }

    private void collect(long first, long start, long end, boolean known, List<Hash> path) {
        if (first == end) {
            if (!known) path.add(root(start, end));
            return;
        }
        long middle = start + splitOf(end - start);
        if (first <= middle) {
            collect(first, start, middle, known, path);
            path.add(root(middle, end));
        } else {
            collect(first, middle, end, false, path);
            path.add(root(start, middle));
        }
    }

    /// The largest power of two that is smaller than the count.
    private static long splitOf(long count) {
        return Long.highestOneBit(count - 1);
    }
}
