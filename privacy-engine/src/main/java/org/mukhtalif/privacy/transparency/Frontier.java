package org.mukhtalif.privacy.transparency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The right edge of a growing tree: the roots of its complete subtrees, the largest first. All that is needed to add
/// leaves and to know the root; at most 63 hashes however large the tree is.
public final class Frontier {

    private static final int BLOCK_HEIGHT = 8;

    private final List<Hash> peaks;
    private long size;
    private Hash newestBlock = Hash.OF_NOTHING;

    private Frontier(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /// The frontier that [#bytes()] wrote.
    ///
    /// @throws IllegalArgumentException if the bytes do not fit the size
    public static Frontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.LENGTH)
            throw new IllegalArgumentException(
                    "A tree of %d leaves has %d peaks of 32 bytes".formatted(size, Long.bitCount(size)));
        var peaks = new ArrayList<Hash>();
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            var peak = new byte[Hash.LENGTH];
            buffer.get(peak);
            peaks.add(Hash.of(peak));
        }
        return new Frontier(size, peaks);
    }

    /// Adds a leaf's hash at the right.
    public void add(Hash leaf) {
        var carried = leaf;
        int height = 0;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            carried = Hash.ofChildren(peaks.removeLast(), carried);
            if (++height == BLOCK_HEIGHT) newestBlock = carried;
        }
        peaks.add(carried);
        size++;
    }

    /// The root of the newest 256 leaves that make a block, which came about when the last of them was added; without
    /// meaning before.
    public Hash newestBlock() {
        return newestBlock;
    }

    /// How many leaves the tree has.
    public long size() {
        return size;
    }

    /// The root of the tree as it is now.
    public Hash root() {
        if (peaks.isEmpty()) return Hash.OF_NOTHING;
        var root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) root = Hash.ofChildren(peaks.get(i), root);
        return root;
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(peaks.size() * Hash.LENGTH);
        peaks.forEach(peak -> buffer.put(peak.bytes()));
        return buffer.array();
    }
}
