package org.mukhtalif.privacy.accesslog;

/// The database's book ends before, or says otherwise than, a checkpoint that was signed before. No new checkpoint is
/// signed over it: that would be a second book.
public final class BookWasCut extends RuntimeException {

    BookWasCut(String where, long known, long found) {
        super("""
                The access log in the database has %d entries under a checkpoint, but %s has a signed checkpoint over %d \
                that does not fit it. Run ./mukhtalif verify-log to see what is missing; after restoring a backup, \
                ./mukhtalif restore leads the book forward.\
                """.formatted(found, where, known));
    }
}
