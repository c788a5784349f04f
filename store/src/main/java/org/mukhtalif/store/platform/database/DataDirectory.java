package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.mukhtalif.store.platform.PrivateFolder;

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
        PrivateFolder.make(path);
    }

    /// Held by a running store until its process ends, however it ends. Empty if another process holds it.
    Optional<FileLock> lock() {
        try {
            var channel = FileChannel.open(resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(channel);
            if (lock.isEmpty()) channel.close();
            return lock;
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(path, e);
        }
    }

    private static Optional<FileLock> lockOf(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }
}
