package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

    /// The whole lines of a file, and whether a torn one follows.
    static Read read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) end++;
        var arrivals = new ArrayList<Arrival>();
        int broken = 0;
        int begin = 0;
        for (int at = 0; at < end; at++) {
            if (bytes[at] != '\n') continue;
            var line = new String(bytes, begin, at - begin, US_ASCII);
            begin = at + 1;
            if (line.isEmpty()) continue;
            try {
                arrivals.add(Arrival.of(line));
            } catch (IllegalArgumentException e) {
                broken++;
            }
        }
        if (begin < end) broken++;
        return new Read(arrivals, broken);
    }

    /// @param broken how many lines are none: a torn one at the end, or worse
    record Read(List<Arrival> arrivals, int broken) {}

    @Override
    public void destroy() {
        lines.close();
    }
}
