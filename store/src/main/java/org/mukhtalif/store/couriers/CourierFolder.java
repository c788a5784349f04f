package org.mukhtalif.store.couriers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The folders by which couriers are reached: `<courier>/out` with lists of parcels, `<courier>/in` with what the
/// courier says. A file appears under its name when it is whole and on the disk.
@Component
class CourierFolder {

    /// A courier that says more at once says it in several files.
    static final int LARGEST = 1_000_000;

    private final Path folder;

    CourierFolder(@Qualifier("couriers") Path folder) {
        this.folder = folder;
    }

    void write(Manifest manifest, byte[] text) {
        try {
            var file = file(manifest);
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            var shared = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw----"));
            try (var channel =
                    FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), shared)) {
                var rest = ByteBuffer.wrap(text);
                while (rest.hasRemaining()) channel.write(rest);
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "A list of parcels was not written; see to the setting mukhtalif.couriers-folder", e);
        }
    }

    boolean lies(Manifest manifest) {
        return Files.exists(file(manifest), LinkOption.NOFOLLOW_LINKS);
    }

    /// @return false if the courier has taken it already
    boolean remove(Manifest manifest) {
        try {
            return Files.deleteIfExists(file(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "A list of parcels was not destroyed; see to the setting mukhtalif.couriers-folder", e);
        }
    }

    /// What the courier has laid there, in the order of the names.
    List<Path> reports(CourierKey courier) {
        try (var files = Files.list(made(courier, "in"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(100)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("mukhtalif.couriers-folder cannot be read", e);
        }
    }

    /// Its bytes, but never more than one above the largest.
    byte[] read(Path report) {
        try (var bytes = Files.newInputStream(report, LinkOption.NOFOLLOW_LINKS)) {
            return bytes.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("A list of a courier cannot be read in mukhtalif.couriers-folder", e);
        }
    }

    /// It was read; what it said stands in the parcels.
    void done(Path report) {
        try {
            Files.deleteIfExists(report);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "A courier's list was not removed; see to the setting mukhtalif.couriers-folder", e);
        }
    }

    private Path file(Manifest manifest) {
        return made(manifest.courier(), "out").resolve("parcels-" + manifest.id() + ".csv");
    }

    private Path made(CourierKey courier, String way) {
        try {
            var made = folder.resolve(courier.value()).resolve(way);
            if (Files.isDirectory(made)) return made;
            Files.createDirectories(made);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
            Files.setPosixFilePermissions(made.getParent(), PosixFilePermissions.fromString("rwxr-x---"));
            return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwx---"));
        } catch (IOException e) {
            throw new UncheckedIOException("mukhtalif.couriers-folder cannot be written", e);
        }
    }
}
