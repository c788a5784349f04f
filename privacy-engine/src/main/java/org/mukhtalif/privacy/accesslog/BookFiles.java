package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The book outside the database: numbered entries and checkpoints in files, a new one each day and every 64 MiB. Each
/// node keeps a whole copy. A line is `e number leaf` or `c note`, leaf and note in Base64.
@Component
class BookFiles {

    private static final long LARGEST = 64L << 20;
    private static final int PAGE = 2_000;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final Path directory;
    private final Numbering rows;
    private final Clock clock;
    private @Nullable BookEnd end;

    BookFiles(@Qualifier("book") Path book, Numbering rows, Clock clock) {
        this.directory = directoryIn(book);
        this.rows = rows;
        this.clock = clock;
    }

    static Path directoryIn(Path book) {
        return book.resolve("numbered");
    }

    /// Appends what the database has numbered and these files have not, and waits for the disk. A line that a crash
    /// tore is written again.
    ///
    /// @return the newest checkpoint, a signed note
    /// @throws BookClosed if the files cannot be written
    /// @throws BookWasCut if the files reach further than the database
    synchronized Optional<String> catchUp() {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (var lock = FileChannel.open(
                            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                return held.isValid() ? append() : Optional.empty();
            }
        } catch (IOException e) {
            throw new BookClosed(directory, e);
        }
    }

    private Optional<String> append() throws IOException {
        var known = BookEnd.of(directory, end);
        var latest = rows.latest();
        long size = latest.map(Numbering.Kept::size).orElse(0L);
        if (known.checkpointed() > size) throw new BookWasCut("the copy in " + directory, known.checkpointed(), size);
        var checkpoints = rows.after(known.checkpointed(), PAGE);
        while (!checkpoints.isEmpty()) {
            for (var checkpoint : checkpoints) known = write(known, checkpoint);
            checkpoints = rows.after(known.checkpointed(), PAGE);
        }
        end = known;
        return latest.map(Numbering.Kept::note);
    }

    private BookEnd write(BookEnd from, Numbering.Kept checkpoint) throws IOException {
        var end = fileFor(from);
        try (var channel = FileChannel.open(end.fileOrThrow(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(end.length());
            long at = end.length();
            long next = end.next();
            while (next < checkpoint.size()) {
                var page = rows.numbered(next, (int) Math.min(PAGE, checkpoint.size() - next));
                if (page.isEmpty() || page.getFirst().number() != next)
                    throw new BookWasCut("its own list of checkpoints", checkpoint.size(), next);
                at += write(channel, at, linesOf(page));
                next += page.size();
            }
            var note = "c " + BASE64.encodeToString(checkpoint.note().getBytes(UTF_8)) + "\n";
            at += write(channel, at, note.getBytes(UTF_8));
            channel.force(false);
            return new BookEnd(end.file(), at, next, checkpoint.size());
        }
    }

    private BookEnd fileFor(BookEnd end) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        var file = end.file();
        if (file != null && end.length() < LARGEST && dayOf(file).compareTo(today) >= 0) return end;
        var next = directory.resolve("book-%012d-%s.log".formatted(end.next(), today));
        return next.equals(file) ? end : new BookEnd(next, 0, end.next(), end.checkpointed());
    }

    /// A clock that went back begins no new file: names are in the order of the book.
    private static String dayOf(Path file) {
        return file.getFileName().toString().replaceFirst("^book-\\d+-", "").replace(".log", "");
    }

    private static byte[] linesOf(List<Numbering.Row> page) {
        var lines = new ByteArrayOutputStream();
        for (var row : page)
            lines.writeBytes(("e " + row.number() + " " + BASE64.encodeToString(row.leaf()) + "\n").getBytes(UTF_8));
        return lines.toByteArray();
    }

    private static int write(FileChannel channel, long position, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        for (long at = position; buffer.hasRemaining(); ) at += channel.write(buffer, at);
        return bytes.length;
    }
}
