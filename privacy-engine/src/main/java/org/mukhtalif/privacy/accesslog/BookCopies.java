package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What there is of the book beside its rows: the files, the custodian's newest checkpoint, word of restores.
@Component
class BookCopies {

    private final Path book;
    private final Arrivals arrivals;
    private final BookHead head;
    private final Restores restores;

    BookCopies(@Qualifier("book") Path book, Arrivals arrivals, BookHead head, Restores restores) {
        this.book = book;
        this.arrivals = arrivals;
        this.head = head;
        this.restores = restores;
    }

    /// Lets a walk go through the files of numbered entries.
    void read(TreeWalk walk) {
        try {
            for (var file : BookLines.filesIn(BookFiles.directoryIn(book))) BookLines.read(file, new Walking(walk));
        } catch (IOException e) {
            throw new UncheckedIOException("The book's files in %s cannot be read".formatted(book), e);
        }
    }

    List<Path> arrivals() throws IOException {
        return arrivals.files();
    }

    Optional<SignedNote> head() {
        return head.read();
    }

    Optional<RestoreNotice> restoreCovering(long size, Hash root) {
        return restores.covering(size, root);
    }

    private record Walking(TreeWalk walk) implements BookLines.Reader {

        @Override
        public void entry(long number, byte[] leaf) {
            walk.entry(number, leaf);
        }

        @Override
        public void checkpoint(SignedNote note) {
            walk.checkpoint(note);
        }

        @Override
        public void broken(String where) {
            walk.broken(where);
        }
    }
}
