package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The lines of a file of ASCII, the last one first. What was appended while it is read is not seen.
final class LinesFromTheEnd implements AutoCloseable {

    /// Bytes read at once.
    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private final Deque<String> read = new ArrayDeque<>();
    private long before;
    private String cutOff = "";

    LinesFromTheEnd(Path file) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "r");
        before = this.file.length();
    }

    /// The line before, without its end; nothing, where the file begins.
    Optional<String> next() throws IOException {
        while (read.isEmpty() && before > 0) readBlock();
        return Optional.ofNullable(read.pollLast());
    }

    private void readBlock() throws IOException {
        var bytes = new byte[(int) Math.min(BLOCK, before)];
        before -= bytes.length;
        file.seek(before);
        file.readFully(bytes);
        var lines = (new String(bytes, US_ASCII) + cutOff).split("\n", -1);
        int whole = before == 0 ? 0 : 1;
        cutOff = lines[0];
        for (int i = whole; i < lines.length; i++) if (!lines[i].isEmpty()) read.add(lines[i]);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
