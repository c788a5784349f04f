package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.mukhtalif.bench.hunt.FolderSink;
import org.mukhtalif.bench.hunt.Sink;

/// Both backups of a running store, taken as its operator takes them: the data, and the wrapped keys elsewhere.
final class HuntedBackups {

    private HuntedBackups() {}

    /// @param into a folder of its own
    static Sink taken(HuntedPlaces places, Path into) throws IOException, InterruptedException {
        StoreCommand.of(places, "backup", into.resolve("data").toString()).run("");
        StoreCommand.of(places, "backup", "--keyring", into.resolve("keys").toString())
                .run("");
        return new FolderSink("backups", into, _ -> true);
    }
}
