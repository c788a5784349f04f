package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The lines of a file of ASCII, the last one first. What was appended while it is read is not seen.
final class LinesFromTheEnd implements AutoCloseable {

    /// Bytes read at once.
    private static final int BLOCK = 1 << 16;

    private final SeekableByteChannel file;
    private final Deque<String> read = new ArrayDeque<>();
    private long before;
    private String cutOff = "";

    LinesFromTheEnd(Path file) throws IOException {
        this.file = Files.newByteChannel(file);
        before = this.file.size();
    }

    /// The line before, without its end; nothing, where the file begins.
    Optional<String> next() throws IOException {
        while (read.isEmpty() && before > 0) readBlock();
        return Optional.ofNullable(read.pollLast());
    }

    private void readBlock() throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(BLOCK, before));
        before -= bytes.capacity();
        file.position(before);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) continue;
        var lines = (new String(bytes.array(), US_ASCII) + cutOff).split("\n", -1);
        int whole = before == 0 ? 0 : 1;
        cutOff = lines[0];
        for (int i = whole; i < lines.length; i++) if (!lines[i].isEmpty()) read.add(lines[i]);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
