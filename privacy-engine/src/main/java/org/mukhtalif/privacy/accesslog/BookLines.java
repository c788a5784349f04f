package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mukhtalif.privacy.transparency.SignedNote;

/// Reads the files that [BookFiles] writes.
final class BookLines {

    private static final Base64.Decoder BASE64 = Base64.getDecoder();
    private static final int ROOM = 256 << 10;

    private BookLines() {}

    /// Who is told what stands in the files, in their order.
    interface Reader {

        void entry(long number, byte[] leaf);

        void checkpoint(SignedNote note);

        /// A line that is none.
        ///
        /// @param where the file and the line's number
        void broken(String where);
    }

    /// The files of the book, in the order in which they were written.
    static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) return List.of();
        try (var found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().startsWith("book-"))
                    .sorted()
                    .toList();
        }
    }

    /// A million lines are read at a time, so no text is made of them. A running store may write on meanwhile: a line
    /// that was half written when the reading began and is whole at its end is not broken.
    static void read(Path file, Reader reader) throws IOException {
        long length = Files.size(file);
        long whole = wholeLength(file, length);
        try (var in = Files.newInputStream(file)) {
            var bytes = new byte[ROOM];
            int filled = 0;
            int number = 0;
            for (long at = 0; at < whole; ) {
                if (filled == bytes.length) bytes = Arrays.copyOf(bytes, 2 * filled);
                int more = in.read(bytes, filled, bytes.length - filled);
                if (more < 0) break;
                filled += more;
                int begin = 0;
                for (int end = lineEnd(bytes, 0, filled);
                        end < filled && at < whole;
                        end = lineEnd(bytes, begin, filled)) {
                    if (!tell(bytes, begin, end, reader)) reader.broken(file.getFileName() + " line " + (number + 1));
                    number++;
                    at += end + 1 - begin;
                    begin = end + 1;
                }
                filled -= begin;
                System.arraycopy(bytes, begin, bytes, 0, filled);
            }
        }
        if (whole < length && wholeLength(file) <= whole) reader.broken(file.getFileName() + " end");
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') at++;
        return at;
    }

    /// The length of a file without the line that a crash tore off.
    static long wholeLength(Path file) throws IOException {
        return wholeLength(file, Files.size(file));
    }

    private static long wholeLength(Path file, long length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long end = length;
            var chunk = new byte[8192];
            while (end > 0) {
                int size = (int) Math.min(chunk.length, end);
                bytes.seek(end - size);
                bytes.readFully(chunk, 0, size);
                for (int i = size - 1; i >= 0; i--) if (chunk[i] == '\n') return end - size + i + 1;
                end -= size;
            }
            return 0;
        }
    }

    /// @return false if this is no line of the book
    private static boolean tell(byte[] bytes, int begin, int end, Reader reader) {
        try {
            if (end - begin < 3 || bytes[begin + 1] != ' ') return false;
            return switch (bytes[begin]) {
                case 'c' -> {
                    reader.checkpoint(SignedNote.of(new String(decoded(bytes, begin + 2, end), UTF_8)));
                    yield true;
                }
                case 'e' -> entry(bytes, begin + 2, end, reader);
                default -> false;
            };
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean entry(byte[] bytes, int begin, int end, Reader reader) {
        int at = begin;
        long number = 0;
        for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++)
            number = Math.addExact(Math.multiplyExact(number, 10L), bytes[at] - '0');
        if (at == begin || at == end || bytes[at] != ' ') return false;
        reader.entry(number, decoded(bytes, at + 1, end));
        return true;
    }

    private static byte[] decoded(byte[] bytes, int begin, int end) {
        var plain = BASE64.decode(ByteBuffer.wrap(bytes, begin, end - begin));
        var exact = new byte[plain.remaining()];
        plain.get(exact);
        return exact;
    }
}
