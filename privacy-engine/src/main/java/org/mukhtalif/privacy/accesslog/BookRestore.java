package org.mukhtalif.privacy.accesslog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.stereotype.Component;

/// Leads the book forward after a database was restored from a backup, before anybody is let in: from the files, as far
/// as they reach and fit. What they do not hold is lost, and the book says so for ever.
@Component
public class BookRestore {

    private final Adoption adoption;
    private final RollForward files;
    private final Restores restores;
    private final BookHead head;
    private final BookKeeping keeping;

    BookRestore(Adoption adoption, RollForward files, Restores restores, BookHead head, BookKeeping keeping) {
        this.adoption = adoption;
        this.files = files;
        this.restores = restores;
        this.head = head;
        this.keeping = keeping;
    }

    /// What became of the book.
    ///
    /// @param before how many entries the restored database had under a checkpoint
    /// @param after how many it has now
    /// @param lost what could not be brought back, as the book itself tells it
    public record Restored(long before, long after, Optional<Lost> lost) {}

    /// The book had `from` entries and goes on after `to`.
    public record Lost(long from, long to) {}

    /// Does it. Calling it on a book that is whole changes nothing.
    ///
    /// @param known checkpoints from elsewhere, as from the ledger of destructions; strangers' are left out
    public Restored leadForward(List<SignedNote> known) {
        long before = restores.size();
        adoption.bringBackAll();
        files.run();
        var lost = newest(known).flatMap(this::tellIfLost);
        if (lost.isPresent()) restores.newest().ifPresent(head::write);
        keeping.keepUp();
        return new Restored(before, restores.size(), lost);
    }

    private Optional<Checkpoint> newest(List<SignedNote> known) {
        return Stream.concat(head.read().stream(), known.stream())
                .filter(restores::isOurs)
                .map(note -> Checkpoint.of(note.text()))
                .max(Comparator.comparingLong(Checkpoint::size));
    }

    private Optional<Lost> tellIfLost(Checkpoint known) {
        boolean isThere = known.size() == 0
                ? known.root().equals(Hash.OF_NOTHING)
                : restores.rootAt(known.size()).equals(Optional.of(known.root()));
        if (isThere) return Optional.empty();
        var told = restores.tell(known);
        return Optional.of(new Lost(told.from(), told.to()));
    }
}
