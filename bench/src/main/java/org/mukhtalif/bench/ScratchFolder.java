package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder among the system's temporary ones for as long as something runs, gone with all that lies in it when closed.
public record ScratchFolder(Path path) implements AutoCloseable {

    /// @param name what its name begins with
    public static ScratchFolder make(String name) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
