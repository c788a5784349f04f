package org.mukhtalif.privacy.accesslog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mukhtalif.privacy.turns.Turns;

/// Appends lines to files and returns when they are on the disk. Those who come while the disk is busy share its next
/// turn, so that the number of disk waits does not grow with the number of callers.
final class DurableLines implements AutoCloseable {

    private final Turns<byte[]> turns = new Turns<>(this::write);
    private final Path directory;
    private final ArrivalSegments segments;

    DurableLines(Path directory, ArrivalSegments segments) {
        this.directory = directory;
        this.segments = segments;
    }

    /// @throws BookClosed if the lines could not be made durable
    void append(byte[] lines) {
        turns.share(lines);
    }

    private void write(List<byte[]> together) {
        var lines = new ByteArrayOutputStream();
        together.forEach(lines::writeBytes);
        try {
            segments.write(lines.toByteArray());
        } catch (IOException e) {
            throw new BookClosed(directory, e);
        }
    }

    @Override
    public void close() {
        segments.close();
    }
}
