package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mukhtalif.privacy.transparency.SignedNote;

/// A checkpoint of the access log that somebody kept in a file.
final class KeptCheckpoint {

    private KeptCheckpoint() {}

    /// @throws WrongUsage if the file holds none
    static SignedNote in(String file) {
        try {
            return SignedNote.of(Files.readString(Path.of(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsage("usage.no-checkpoint", file);
        }
    }
}
