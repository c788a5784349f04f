package org.mukhtalif.privacy.accesslog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Appends lines to files and returns when they are on the disk. Those who come while the disk is busy share its next
/// turn: one of them writes for all, so that the number of disk waits does not grow with the number of callers.
final class DurableLines implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turnEnded = lock.newCondition();
    private final Path directory;
    private final ArrivalSegments segments;
    private Group gathering = new Group();
    private boolean busy;

    DurableLines(Path directory, ArrivalSegments segments) {
        this.directory = directory;
        this.segments = segments;
    }

    private static final class Group {
        final ByteArrayOutputStream lines = new ByteArrayOutputStream();
        boolean ended;

        @Nullable
        IOException failure;
    }

    /// @throws BookClosed if the lines could not be made durable
    void append(byte[] lines) {
        lock.lock();
        try {
            var mine = gathering;
            mine.lines.writeBytes(lines);
            while (!mine.ended) {
                if (busy) turnEnded.awaitUninterruptibly();
                else takeTurn();
            }
            if (mine.failure != null) throw new BookClosed(directory, mine.failure);
        } finally {
            lock.unlock();
        }
    }

    private void takeTurn() {
        var group = gathering;
        gathering = new Group();
        busy = true;
        lock.unlock();
        IOException failure = null;
        try {
            segments.write(group.lines.toByteArray());
        } catch (IOException e) {
            failure = e;
        } finally {
            lock.lock();
            group.failure = failure;
            group.ended = true;
            busy = false;
            turnEnded.signalAll();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            segments.close();
        } finally {
            lock.unlock();
        }
    }
}
