package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.stereotype.Component;

/// Goes through a whole book, in the database and in the files, and compares it with itself and with checkpoints that
/// were kept elsewhere. It only reads.
@Component
public class BookVerification {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LAG = Duration.ofSeconds(30);
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(20);

    /// Arrivals whose entries are looked up at once.
    private static final int AT_ONCE = 2_000;

    private final Numbering rows;
    private final BookCopies copies;
    private final BookSecrets secrets;
    private final Witness witness;
    private final Clock clock;

    BookVerification(Numbering rows, BookCopies copies, BookSecrets secrets, Witness witness, Clock clock) {
        this.rows = rows;
        this.copies = copies;
        this.secrets = secrets;
        this.witness = witness;
        this.clock = clock;
    }

    /// Looks at everything.
    ///
    /// @param kept checkpoints that somebody kept elsewhere, as they were printed
    public BookReport verify(List<SignedNote> kept) {
        var findings = new ArrayList<BookFinding>();
        var notes = new ArrayList<String>();
        var elsewhere = new ArrayList<>(kept);
        copies.head().ifPresent(elsewhere::add);
        elsewhere.addAll(witnessed(findings));
        var sizes = sizesOf(elsewhere);
        var database = new TreeWalk("database", secrets.signer().key(), sizes, findings);
        var walk = new DatabaseWalk(rows, database);
        var inFiles = new ArrayList<BookFinding>();
        var files = new TreeWalk("files", secrets.signer().key(), sizes, inFiles);
        long checkpoints = both(walk, files);
        compare(database, files, notes);
        findings.addAll(inFiles);
        elsewhere.forEach(note -> compare(note, database, findings, notes));
        waiting(findings, notes);
        arrivals(findings);
        return new BookReport(database.size(), checkpoints, files.size(), findings, notes);
    }

    /// The files are read while the database is gone through. Where that ends is settled already.
    private long both(DatabaseWalk database, TreeWalk files) {
        try (var beside = Executors.newSingleThreadExecutor()) {
            var read = CompletableFuture.runAsync(() -> copies.read(files), beside);
            long checkpoints = database.go();
            read.join();
            return checkpoints;
        } catch (CompletionException e) {
            throw new IllegalStateException("The book's files could not be gone through", e.getCause());
        }
    }

    private List<SignedNote> witnessed(List<BookFinding> findings) {
        var notes = new ArrayList<SignedNote>();
        for (var file : witness.files())
            witness.cosigned(file)
                    .ifPresentOrElse(
                            notes::add,
                            () -> findings.add(
                                    new BookFinding(BookFault.NOT_WITNESSED, "witness/" + file.getFileName())));
        return notes;
    }

    private Set<Long> sizesOf(List<SignedNote> kept) {
        var sizes = new HashSet<Long>();
        for (var note : kept)
            if (readable(note)) sizes.add(Checkpoint.of(note.text()).size());
        return sizes;
    }

    /// A running store writes rows first and files a moment later; what it wrote since the look began is no difference.
    private void compare(TreeWalk database, TreeWalk files, List<String> notes) {
        if (files.size() == 0 && database.size() > 0) {
            files.find(BookFault.FILES_MISSING, "copy");
            return;
        }
        var newer = rows.after(database.size(), 1_000).stream()
                .map(Numbering.Kept::note)
                .map(SignedNote::of)
                .toList();
        var known = new HashSet<>(database.told());
        newer.forEach(note -> known.add(note.text()));
        var missing = new HashSet<>(database.told());
        missing.removeAll(files.told());
        var last = database.last();
        if (last != null && missing.equals(Set.of(last.text())) && isYoungerThan(LAG, last.at())) {
            notes.add("the files are about to be led on");
            missing.clear();
        }
        if (!missing.isEmpty() || !known.containsAll(files.told()))
            files.find(BookFault.FILES_DIFFER, "list of checkpoints");
        else if (newer.isEmpty()
                && files.last() != null
                && files.size() != files.last().size()) files.find(BookFault.FILES_DIFFER, "last entries");
    }

    private void compare(SignedNote note, TreeWalk database, List<BookFinding> findings, List<String> notes) {
        if (!readable(note) || !note.isSignedBy(secrets.signer().key())) {
            findings.add(new BookFinding(BookFault.KEPT_NOT_SIGNED, "kept checkpoint"));
            return;
        }
        var told = Checkpoint.of(note.text());
        var where = "kept checkpoint over " + told.size();
        var root = told.size() == 0 ? Hash.OF_NOTHING : database.rootAt(told.size());
        if (told.root().equals(root)) return;
        var restore = copies.restoreCovering(told.size(), told.root());
        if (restore.isPresent()) notes.add(restore.get().summary());
        else findings.add(new BookFinding(root == null ? BookFault.CUT_SHORT : BookFault.ANOTHER_PAST, where));
    }

    private static boolean readable(SignedNote note) {
        try {
            return Checkpoint.of(note.text()).size() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Everything without a number, however old: not only what the sequencer looks at.
    private void waiting(List<BookFinding> findings, List<String> notes) {
        int young = 0;
        for (var row : rows.unnumbered(1_000)) {
            if (!secrets.isMarked(row.leaf(), row.mark()))
                findings.add(new BookFinding(BookFault.NOT_OURS, "database entry " + row.id()));
            else if (wasPassedOver(row.id()))
                findings.add(new BookFinding(BookFault.NEVER_NUMBERED, "database entry " + row.id()));
            else young++;
        }
        if (young > 0) notes.add("%d entries wait for their number".formatted(young));
    }

    private void arrivals(List<BookFinding> findings) {
        try {
            for (var file : copies.arrivals()) arrivals(file, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("The files of arrivals cannot be read", e);
        }
    }

    /// It is read twice, because word that an entry never came to be stands after it.
    private void arrivals(Path file, List<BookFinding> findings) throws IOException {
        var name = file.getFileName().toString();
        var undone = new HashSet<UUID>();
        int broken = Arrivals.read(file, arrival -> {
            if (!arrival.isMarked(secrets)) findings.add(new BookFinding(BookFault.NOT_OURS, name));
            else if (arrival.undone()) undone.add(arrival.id());
        });
        if (broken > 1) findings.add(new BookFinding(BookFault.LINE_BROKEN, name));
        var came = new ArrayList<Arrival>();
        Arrivals.read(file, arrival -> {
            if (arrival.isMarked(secrets) && !undone.contains(arrival.id())) came.add(arrival);
            if (came.size() == AT_ONCE) stored(came, name, findings);
        });
        stored(came, name, findings);
    }

    private void stored(List<Arrival> came, String name, List<BookFinding> findings) {
        var stored = rows.leavesOf(came.stream().map(Arrival::id).toList());
        for (var arrival : came) {
            var leaf = stored.get(arrival.id());
            if (leaf == null ? isOlderThan(LONGEST_SETTLING, arrival.id()) : !Arrays.equals(leaf, arrival.leaf()))
                findings.add(new BookFinding(BookFault.ARRIVAL_MISSING, name + " entry " + arrival.id()));
        }
        came.clear();
    }

    /// A checkpoint was signed well after the entry came, and leaves it out. Entries of a store that was killed wait
    /// until it runs again.
    private boolean wasPassedOver(UUID id) {
        return rows.latest()
                .filter(kept -> kept.madeAt().isAfter(TimeOrderedIds.timeOf(id).plus(LONGEST_WAIT)))
                .isPresent();
    }

    private boolean isYoungerThan(Duration age, Instant moment) {
        return moment.isAfter(clock.instant().minus(age));
    }

    private boolean isOlderThan(Duration age, UUID id) {
        return TimeOrderedIds.timeOf(id).isBefore(clock.instant().minus(age));
    }
}
