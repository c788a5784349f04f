package org.mukhtalif.privacy.accesslog;

import java.util.Locale;

/// What can be wrong with a book.
public enum BookFault {
    /// The leaves do not make the root that a checkpoint signs: something was changed, removed, added or moved.
    ROOT_DIFFERS,
    /// A number of an entry is missing or stands twice.
    NUMBERS_BROKEN,
    /// An entry's row and the id inside it are not the same.
    ID_DIFFERS,
    /// A numbered entry is not there any more.
    ENTRY_MISSING,
    /// An entry that this store did not write.
    NOT_OURS,
    /// An entry that waits for its number longer than it may.
    NEVER_NUMBERED,
    /// A checkpoint is not signed by the book's key.
    NOT_SIGNED,
    /// What a checkpoint's row says and what its note says are not the same.
    NOTE_DIFFERS,
    /// Entries have numbers that no checkpoint covers.
    NOT_COVERED,
    /// A stored hash of the tree is not the one that the leaves make.
    TILE_DIFFERS,
    /// A line of a file cannot be read.
    LINE_BROKEN,
    /// The files and the database end at different checkpoints, or tell different ones.
    FILES_DIFFER,
    /// The files outside the database are not there.
    FILES_MISSING,
    /// What a file of arrivals holds is not in the database.
    ARRIVAL_MISSING,
    /// A checkpoint kept elsewhere is larger than the book: its end was cut off.
    CUT_SHORT,
    /// A checkpoint kept elsewhere is of another book, or was never one of this book.
    ANOTHER_PAST,
    /// A checkpoint kept elsewhere is not signed by the book's key.
    KEPT_NOT_SIGNED,
    /// A checkpoint kept elsewhere is not co-signed by the witness.
    NOT_WITNESSED,
    /// A proof does not lead from the entry to the checkpoint.
    NOT_INCLUDED,
    /// A proof that the book only grew does not hold, or is not there.
    NOT_GROWN;

    /// The key under which a room's words speak of it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
