package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.mukhtalif.store.platform.CannotStart;

/// The one folder in which everything of an installation lies (its custodian's keys excepted). Only its owner may
/// enter.
record DataDirectory(Path path) {

    private static final String LOCK = "store.lock";

    DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    void create() {
        createPrivate(path);
    }

    static void createPrivate(Path directory) {
        try {
            if (Files.isDirectory(directory)) return;
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw cannotWrite(directory, e);
        }
    }

    /// Held by a running store until its process ends, however it ends. Empty if another process holds it.
    Optional<FileLock> lock() {
        try {
            var channel = FileChannel.open(resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) channel.close();
            return lock;
        } catch (IOException e) {
            throw cannotWrite(path, e);
        }
    }

    static CannotStart cannotWrite(Path where, IOException e) {
        var diskIsFull = String.valueOf(e.getMessage()).contains("No space left");
        return new CannotStart(e, diskIsFull ? "data.disk-full" : "data.not-writable", where);
    }
}
