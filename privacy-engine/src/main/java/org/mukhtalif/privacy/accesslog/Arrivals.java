package org.mukhtalif.privacy.accesslog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Keeps every entry in a file outside the database before anybody gets a receipt for it.
@Component
class Arrivals implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Path directory;
    private final ArrivalSegments segments;
    private final DurableLines lines;
    private final BookSecrets secrets;

    Arrivals(@Qualifier("book") Path book, BookSecrets secrets, Clock clock) {
        this.directory = directoryIn(book);
        this.segments = new ArrivalSegments(directory, clock);
        this.lines = new DurableLines(directory, segments);
        this.secrets = secrets;
    }

    static Path directoryIn(Path book) {
        return book.resolve("arrivals");
    }

    /// Returns when all of them are on the disk.
    ///
    /// @throws BookClosed if they could not be written
    void keep(List<MarkedEntry> entries) {
        var written = new ByteArrayOutputStream();
        entries.forEach(entry -> written.writeBytes(Arrival.of(entry, secrets).line()));
        lines.append(written.toByteArray());
    }

    /// Notes that these entries never came to be. If that cannot be written either, the book says more than happened.
    void undo(List<MarkedEntry> entries) {
        var written = new ByteArrayOutputStream();
        entries.forEach(
                entry -> written.writeBytes(Arrival.undoing(entry, secrets).line()));
        try {
            lines.append(written.toByteArray());
        } catch (BookClosed closed) {
            LOG.warn("{} entries of an act that was undone stay in the book's files", entries.size());
        }
    }

    /// All files that were ever begun here and are still kept, the oldest first.
    List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) return List.of();
        try (var found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().startsWith("arrivals-"))
                    .sorted()
                    .toList();
        }
    }

    /// The file that this process is writing.
    @Nullable
    Path current() {
        return segments.current();
    }

    /// Hands out the whole lines of a file one by one: there may be tens of thousands.
    ///
    /// @return how many lines are none: a torn one at the end, or worse
    static int read(Path file, Consumer<Arrival> each) throws IOException {
        int broken = 0;
        try (var lines = new WrittenLines(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var arrival = arrivalIn(line.get());
                arrival.ifPresent(each);
                if (arrival.isEmpty()) broken++;
            }
            return lines.isTorn() ? broken + 1 : broken;
        }
    }

    private static Optional<Arrival> arrivalIn(String line) {
        try {
            return Optional.of(Arrival.of(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        lines.close();
    }
}
