package org.mukhtalif.store.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the Maven artifact that carries them (60 MB).
final class PostgresBinaries {

    /// The major version these programs write; a data directory of another one is refused.
    static final String MAJOR_VERSION = "18";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /// Unpacks into `directory` unless that was done before. A half unpacked folder never carries the final name.
    static PostgresBinaries in(Path directory) {
        var home = directory.resolve("postgresql-" + MAJOR_VERSION + "-" + archiveVersion());
        if (!Files.isDirectory(home)) unpackInto(home);
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// The archive's length tells one build of PostgreSQL from the next, without reading 15 MB at each start.
    private static String archiveVersion() {
        try {
            return Long.toHexString(archive().openConnection().getContentLengthLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackInto(Path home) {
        var unfinished = home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid());
        try (var archive = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(archive().openStream())))) {
            Files.createDirectories(unfinished);
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry())
                unpack(entry, archive, unfinished);
            name(unfinished, home);
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(home, e);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished.toFile());
        }
    }

    /// Somebody else may have unpacked the same meanwhile; then what is there stays.
    static void name(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            if (!Files.isDirectory(home)) throw taken;
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = PostgresBinaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) throw new CannotStart("postgres.no-binaries", system, machine);
        return archive;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("An archive entry points outside its folder");
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
