package org.mukhtalif.privacy.transparency;

/// Where proofs find the hashes they are made of: a store of a tree's complete subtrees.
public interface Subtrees {

    /// The root of a complete subtree.
    ///
    /// @param level its height: it has 2^level leaves
    /// @param position how many subtrees of this height stand to its left
    Hash root(int level, long position);
}
