package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;

/// A backup of the data: the data cluster with its write-ahead log, uploads, the book's files, the log, the
/// policy. No key is in it, wrapped or not. Works beside a running store, or starts the databases itself.
public final class Backup {

    private static final List<String> FOLDERS = List.of("book", "uploads", "log");

    private final DataDirectory data;
    private final Path policy;

    /// @param data the data directory
    /// @param policy where the policy's versions lie; copied if it is there
    public Backup(Path data, Path policy) {
        this.data = new DataDirectory(data);
        this.policy = policy;
    }

    /// @return how many files it holds
    /// @throws CannotStart if the folder is not empty, lies inside the data directory, or the disk is full
    public int takeTo(Path folder) {
        var backup = new BackupFolder(folder);
        if (backup.path().startsWith(data.path())) throw new CannotStart("backup.inside-data", backup.path());
        if (!Files.isDirectory(data.resolve("store-db"))) throw new CannotStart("backup.no-data", data.path());
        backup.begin();
        try (var clusters = EmbeddedClusters.startOrJoin(data, PostgresOptions.HONEST, data.resolve("programs"))) {
            clusters.copyData(backup.path().resolve("store-db"));
            clusters.copyCredentials(backup.path().resolve("credentials.properties"));
            for (var each : FOLDERS) copy(data.resolve(each), backup.path().resolve(each));
            copy(policy, backup.path().resolve("policy"));
            return backup.complete();
        } catch (IOException | SQLException e) {
            throw new CannotStart(e, "backup.failed", backup.path(), String.valueOf(e.getMessage()));
        }
    }

    static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) PrivateFolder.make(target);
                else if (Files.isRegularFile(each)) Files.copy(each, target);
            }
        }
    }
}
