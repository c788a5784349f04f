package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files of arrivals that this process writes: a new one every ten minutes or 16 MiB. Room is made on the disk
/// ahead of the lines, because then a wait for the disk is a wait for the lines alone.
class ArrivalSegments {

    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LARGEST = 16L << 20;
    private static final int AHEAD = 256 << 10;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;
    private volatile @Nullable FileChannel channel;
    private volatile @Nullable Path file;
    private Instant began = Instant.EPOCH;
    private long written;
    private long reserved;

    ArrivalSegments(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /// The file that is being written now.
    @Nullable
    Path current() {
        return file;
    }

    /// Writes and waits for the disk.
    void write(byte[] lines) throws IOException {
        try {
            var open = channelWithRoomFor(lines.length);
            writeAt(open, lines, written);
            open.force(false);
            written += lines.length;
        } catch (IOException e) {
            // What stands at the end may be torn; the next lines go to a new file.
            close();
            throw e;
        }
    }

    private FileChannel channelWithRoomFor(int length) throws IOException {
        var now = clock.instant();
        if (channel != null
                && (written > LARGEST || Duration.between(began, now).abs().compareTo(LONGEST) > 0)) close();
        var open = channel == null ? open(now) : channel;
        if (written + length > reserved) {
            int more = Math.max(AHEAD, length);
            writeAt(open, new byte[more], reserved);
            reserved += more;
        }
        return open;
    }

    private FileChannel open(Instant now) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var name = "arrivals-%s-%s.log"
                .formatted(TIME.format(now), UUID.randomUUID().toString().substring(0, 8));
        var path = directory.resolve(name);
        var open = create(path);
        open.lock();
        channel = open;
        file = path;
        began = now;
        written = 0;
        reserved = 0;
        return open;
    }

    FileChannel create(Path path) throws IOException {
        var open = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        return open;
    }

    private static void writeAt(FileChannel channel, byte[] bytes, long position) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        for (long at = position; buffer.hasRemaining(); ) at += channel.write(buffer, at);
    }

    /// Ends the current file, without the room that was not used.
    void close() {
        var open = channel;
        channel = null;
        file = null;
        if (open == null) return;
        try (open) {
            open.truncate(written);
        } catch (IOException unimportant) {
            // The rest is zeros, and a reader stops there.
        }
    }
}
