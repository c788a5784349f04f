package org.mukhtalif.privacy.accesslog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What has to be done again and again for the book: entries get their numbers and a signed checkpoint, the files
/// outside the database are led on, what a dead process left is settled. To be called every few seconds, on every node.
@Component
public class BookKeeping {

    private static final Duration SETTLES_EVERY = Duration.ofMinutes(1);

    private final Sequencer sequencer;
    private final BookFiles files;
    private final BookHead head;
    private final Adoption adoption;
    private final Clock clock;
    private Instant settled = Instant.EPOCH;
    private volatile @Nullable String newest;

    BookKeeping(Sequencer sequencer, BookFiles files, BookHead head, Adoption adoption, Clock clock) {
        this.sequencer = sequencer;
        this.files = files;
        this.head = head;
        this.adoption = adoption;
        this.clock = clock;
    }

    /// Brings the book up to date. When it returns, every entry that was committed before is under a signed checkpoint.
    ///
    /// @throws BookWasCut if the book was cut short or replaced; nothing is signed then
    /// @throws BookClosed if the files cannot be written
    public synchronized void keepUp() {
        settleNowAndThen();
        sequencer.numberAll(head.read());
        var note = files.catchUp();
        note.ifPresent(latest -> newest = latest);
        note.filter(latest -> head.read()
                        .map(known -> !known.written().equals(latest))
                        .orElse(true))
                .ifPresent(head::write);
    }

    /// The newest checkpoint that this node has seen, a signed note; nothing before the first.
    public Optional<String> newest() {
        return Optional.ofNullable(newest);
    }

    private void settleNowAndThen() {
        var now = clock.instant();
        if (Duration.between(settled, now).abs().compareTo(SETTLES_EVERY) < 0) return;
        settled = now;
        adoption.settle();
    }
}
