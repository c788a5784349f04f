package org.mukhtalif.acceptance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// Everything the shop has written: both database clusters with their write-ahead logs, its log, its temporary files.
/// Left out is the mail folder, which stands for the shopper's own mailbox.
record LeftOnDisk(Path data) {

    static LeftOnDisk of(Path data) {
        return new LeftOnDisk(data);
    }

    /// The files in which one of these values stands, as UTF-8, UTF-16 or Base64.
    List<String> filesHolding(List<String> values) {
        var needles = values.stream().flatMap(LeftOnDisk::encodings).toList();
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !data.relativize(file).startsWith("mail"))
                    .filter(file -> holdsAny(file, needles))
                    .map(file -> data.relativize(file).toString())
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Stream<String> encodings(String value) {
        return Stream.of(
                bytes(value.getBytes(UTF_8)),
                bytes(value.getBytes(UTF_16LE)),
                Base64.getEncoder().withoutPadding().encodeToString(value.getBytes(UTF_8)));
    }

    private static String bytes(byte[] raw) {
        return new String(raw, StandardCharsets.ISO_8859_1);
    }

    private static boolean holdsAny(Path file, List<String> needles) {
        try {
            var content = bytes(Files.readAllBytes(file));
            return needles.stream().anyMatch(content::contains);
        } catch (java.nio.file.NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
