package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The lines of a file of arrivals, a block of it at a time. They end where the room begins that was made ahead.
final class WrittenLines implements AutoCloseable {

    /// Bytes read at once.
    private static final int BLOCK = 1 << 16;

    private final InputStream file;
    private final byte[] block = new byte[BLOCK];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int end;

    WrittenLines(Path file) throws IOException {
        this.file = Files.newInputStream(file);
    }

    /// The next line that was written whole and is not empty.
    Optional<String> next() throws IOException {
        while (at < end || more()) {
            int from = at;
            while (at < end && block[at] != '\n' && block[at] != 0) at++;
            begun.write(block, from, at - from);
            if (at == end) continue;
            if (block[at] == 0) return Optional.empty();
            at++;
            if (begun.size() == 0) continue;
            var line = begun.toString(US_ASCII);
            begun.reset();
            return Optional.of(line);
        }
        return Optional.empty();
    }

    /// Whether the last line has no end, once there is none left.
    boolean isTorn() {
        return begun.size() > 0;
    }

    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, file.read(block));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
