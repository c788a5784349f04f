package org.mukhtalif.privacy.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// A file that only grows. Lines are durable when [#append] returns; whoever comes while the disk is busy shares the
/// next write, so that many at once cost little more than one. What a failed write left over is written again first.
final class AppendedLines implements AutoCloseable {

    private static final byte[] LINE_END = {'\n'};

    private final FileChannel channel;
    private final ReentrantLock disk = new ReentrantLock();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long queued;
    private volatile long durable;
    private boolean torn;

    AppendedLines(Path file) throws IOException {
        channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /// Makes these lines durable, together with those that failed before.
    void append(byte[] lines) throws IOException {
        long mine = queue(lines);
        disk.lock();
        try {
            if (durable < mine) write();
        } finally {
            disk.unlock();
        }
    }

    /// Whether a failed write left lines over.
    boolean owes() {
        synchronized (waiting) {
            return waiting.size() > 0 && !disk.isLocked();
        }
    }

    private long queue(byte[] lines) {
        synchronized (waiting) {
            waiting.writeBytes(lines);
            return ++queued;
        }
    }

    private void write() throws IOException {
        byte[] lines;
        long upTo;
        synchronized (waiting) {
            lines = waiting.toByteArray();
            upTo = queued;
        }
        if (torn) writeWhole(LINE_END);
        torn = true;
        writeWhole(lines);
        channel.force(false);
        torn = false;
        synchronized (waiting) {
            var rest = waiting.toByteArray();
            waiting.reset();
            waiting.write(rest, lines.length, rest.length - lines.length);
        }
        durable = upTo;
    }

    private void writeWhole(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) channel.write(buffer);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
