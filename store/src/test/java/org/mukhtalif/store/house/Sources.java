package org.mukhtalif.store.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own files, as they lie in its folders.
final class Sources {

    static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /// Files below these folders whose path matches, generated ones left out.
    static List<Path> matching(String pattern, String... folders) {
        return List.of(folders).stream()
                .map(HOUSE::resolve)
                .filter(Files::exists)
                .flatMap(Sources::walk)
                .filter(file -> HOUSE.relativize(file).toString().matches(pattern))
                .filter(file -> !HOUSE.relativize(file).toString().matches("(.*/)?(target|var)/.*"))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.stream.Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
