package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.vault.KeyringCopies;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;

/// Puts a backup of the data, and a copy of the keyring, back into a data directory, and brings the schemas up to
/// date. What was destroyed since is destroyed again by the engine at its next start, before anybody is served.
public final class Restoration {

    private final DataDirectory data;

    public Restoration(Path data) {
        this.data = new DataDirectory(data);
    }

    /// Whether the directory has a keyring that goes on.
    public boolean hasKeyring() {
        return Files.isDirectory(data.resolve("keyring-db"));
    }

    /// Refuses before anything is written.
    ///
    /// @param book newer files of the access log than the backup's
    /// @throws CannotStart if there are data already, the backup is not whole, or the book is none
    public void check(BackupFolder backup, Optional<Path> book) {
        if (Files.exists(data.resolve("store-db"))) throw new CannotStart("restore.data-there", data.path());
        book.ifPresent(files -> {
            if (!Files.isDirectory(files.resolve("numbered"))) throw new CannotStart("restore.no-book", files);
            if (holdsAnything("book")) throw new CannotStart("restore.book-there", data.path());
        });
        backup.verify();
    }

    /// @param book newer files of the access log than the backup's
    /// @param copy the keyring to bring back; nothing, if the one that is there goes on or a new one begins
    public void bring(BackupFolder backup, Optional<Path> book, KeyringCopies.@Nullable Copy copy) {
        try {
            data.create();
            Backup.copy(backup.path().resolve("store-db"), data.resolve("store-db"));
            Credentials.in(data).adopt(backup.path().resolve("credentials.properties"));
            bring(book.orElse(backup.path().resolve("book")), "book");
            bring(backup.path().resolve("uploads"), "uploads");
            PrivateFolder.make(data.resolve("log"));
            start(copy);
        } catch (IOException | SQLException e) {
            throw new CannotStart(e, "restore.failed", data.path(), String.valueOf(e.getMessage()));
        }
    }

    /// What is there already is newer, and stays.
    private void bring(Path folder, String name) throws IOException {
        if (!holdsAnything(name)) Backup.copy(folder, data.resolve(name));
    }

    /// An empty folder may have been made on the way here.
    private boolean holdsAnything(String name) {
        var within = data.resolve(name).toFile().list();
        return within != null && within.length > 0;
    }

    private void start(KeyringCopies.@Nullable Copy copy) throws SQLException {
        try (var clusters = EmbeddedClusters.start(data, PostgresOptions.HONEST, data.resolve("programs"))) {
            new Migrations(clusters).bringUpToDate();
            if (copy == null) return;
            try (var owner = clusters.keyring().asOwner()) {
                KeyringCopies.load(copy, owner);
            }
        }
    }
}
