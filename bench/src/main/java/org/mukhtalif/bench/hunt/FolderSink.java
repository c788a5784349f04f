package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The files below a folder that a rule chooses. Files that vanish while one looks are no matter; a folder that
/// cannot be entered is.
///
/// @param chosen tells of a path relative to the root whether it belongs to this sink
public record FolderSink(String name, Path root, Predicate<Path> chosen) implements Sink {

    @Override
    public List<Piece> pieces() throws IOException {
        var pieces = new ArrayList<Piece>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                if (about.isRegularFile() && chosen.test(root.relativize(file))) pieces.add(Piece.file(root, file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                if (trouble instanceof java.nio.file.NoSuchFileException) return FileVisitResult.CONTINUE;
                throw new UncheckedIOException(trouble);
            }
        });
        return pieces;
    }
}
