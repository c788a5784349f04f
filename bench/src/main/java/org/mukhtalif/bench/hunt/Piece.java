package org.mukhtalif.bench.hunt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file, table or text of a sink.
///
/// @param name of it, for the report
/// @param content opened anew for each reading
public record Piece(String name, Content content) {

    /// Opens the content.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static Piece file(Path root, Path file) {
        return new Piece(root.relativize(file).toString(), () -> Files.newInputStream(file));
    }

    public static Piece text(String name, String text) {
        return new Piece(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
