package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.SignedNote;

/// How far the book's files reach.
///
/// @param file the last one, or nothing
/// @param length of its whole lines
/// @param next the number of the entry that comes next
/// @param checkpointed how many entries the last checkpoint covers, or -1
record BookEnd(@Nullable Path file, long length, long next, long checkpointed) {

    /// Reads the last file, unless it is known and as long as it was.
    static BookEnd of(Path directory, @Nullable BookEnd known) throws IOException {
        var files = BookLines.filesIn(directory);
        if (files.isEmpty()) return new BookEnd(null, 0, 0, -1);
        var last = files.getLast();
        if (known != null && last.equals(known.file()) && Files.size(last) == known.length()) return known;
        var found = new Finder();
        // A file begins where the one before ended, with a whole checkpoint; a crash may leave the last one without.
        for (int i = files.size() - 1; i >= 0 && found.checkpointed < 0; i--) {
            var before = found;
            found = new Finder();
            BookLines.read(files.get(i), found);
            found.next = Math.max(found.next, before.next);
        }
        return new BookEnd(last, BookLines.wholeLength(last), found.next, found.checkpointed);
    }

    Path fileOrThrow() {
        return java.util.Objects.requireNonNull(file, "The book is written to a file");
    }

    private static final class Finder implements BookLines.Reader {
        private long next;
        private long checkpointed = -1;

        @Override
        public void entry(long number, byte[] leaf) {
            next = number + 1;
        }

        @Override
        public void checkpoint(SignedNote note) {
            checkpointed = Checkpoint.of(note.text()).size();
            next = Math.max(next, checkpointed);
        }

        @Override
        public void broken(String where) {}
    }
}
