package org.mukhtalif.store.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder that only its owner may enter.
public final class PrivateFolder {

    private PrivateFolder() {}

    /// Makes the folder and those above it where they are missing; one that is there keeps its rights.
    ///
    /// @throws CannotStart if the disk is full or the place cannot be written
    public static Path make(Path folder) {
        try {
            if (Files.isDirectory(folder)) return folder;
            Files.createDirectories(folder);
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /// Takes the folder away if nothing lies in it.
    public static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // Something lies in it, or it is not ours to remove.
        }
    }

    public static CannotStart cannotWrite(Path where, IOException e) {
        var diskIsFull = String.valueOf(e.getMessage()).contains("No space left");
        return new CannotStart(e, diskIsFull ? "data.disk-full" : "data.not-writable", where);
    }
}
