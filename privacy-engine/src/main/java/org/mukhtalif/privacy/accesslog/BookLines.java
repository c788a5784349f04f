package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.mukhtalif.privacy.transparency.SignedNote;

/// Reads the files that [BookFiles] writes.
final class BookLines {

    private static final Base64.Decoder BASE64 = Base64.getDecoder();

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

    static void read(Path file, Reader reader) throws IOException {
        long whole = wholeLength(file);
        try (var lines = Files.newBufferedReader(file, ISO_8859_1)) {
            long at = 0;
            for (int number = 1; at < whole; number++) {
                var line = String.valueOf(lines.readLine());
                at += line.length() + 1;
                try {
                    tell(line, reader);
                } catch (IllegalArgumentException e) {
                    reader.broken(file.getFileName() + " line " + number);
                }
            }
        }
        if (whole != Files.size(file)) reader.broken(file.getFileName() + " end");
    }

    /// The length of a file without the line that a crash tore off.
    static long wholeLength(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long end = bytes.length();
            var chunk = new byte[8192];
            while (end > 0) {
                int length = (int) Math.min(chunk.length, end);
                bytes.seek(end - length);
                bytes.readFully(chunk, 0, length);
                for (int i = length - 1; i >= 0; i--) if (chunk[i] == '\n') return end - length + i + 1;
                end -= length;
            }
            return 0;
        }
    }

    private static void tell(String line, Reader reader) {
        if (line.startsWith("c ")) {
            reader.checkpoint(SignedNote.of(new String(BASE64.decode(line.substring(2)), UTF_8)));
            return;
        }
        int space = line.indexOf(' ', 2);
        if (!line.startsWith("e ") || space < 0) throw new IllegalArgumentException("Not a line of the book");
        reader.entry(
                Long.parseLong(line, 2, space, 10),
                BASE64.decode(line.substring(space + 1).getBytes(ISO_8859_1)));
    }
}
