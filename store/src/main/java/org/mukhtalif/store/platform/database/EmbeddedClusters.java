package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;

/// The two clusters inside the data directory, `store-db` and `keyring-db`. Whoever holds the directory's lock
/// starts and stops them; a command that finds a store at work joins the servers that run.
final class EmbeddedClusters implements Clusters {

    private final Credentials credentials;
    private final EmbeddedCluster data;
    private final EmbeddedCluster keyring;
    private final @Nullable FileLock lock;

    private EmbeddedClusters(
            DataDirectory directory, PostgresBinaries binaries, PostgresOptions options, @Nullable FileLock lock) {
        this.lock = lock;
        credentials = Credentials.in(directory);
        data = cluster(
                "store-db", "mukhtalif", Roles.OWNER, List.of(Roles.STORE, Roles.ENGINE), directory, binaries, options);
        keyring = cluster(
                "keyring-db",
                "keyring",
                Roles.KEYRING_OWNER,
                List.of(Roles.KEYRING),
                directory,
                binaries,
                options.small());
    }

    private EmbeddedCluster cluster(
            String name,
            String database,
            String owner,
            List<String> workers,
            DataDirectory directory,
            PostgresBinaries binaries,
            PostgresOptions options) {
        var logFile = directory.resolve("log").resolve(name + ".log");
        var server = new PostgresServer(binaries, directory.resolve(name), logFile, options);
        return new EmbeddedCluster(name, database, owner, workers, credentials, server);
    }

    /// Starts both clusters in this directory.
    ///
    /// @throws CannotStart if another store works there, or the directory, the disk or PostgreSQL refuses
    static EmbeddedClusters start(DataDirectory directory, PostgresOptions options, Path programs) {
        directory.create();
        var lock = directory.lock().orElseThrow(() -> new CannotStart("data.in-use", directory.path()));
        return started(directory, options, programs, lock);
    }

    /// Starts both clusters, or joins those of the store that works in this directory.
    static EmbeddedClusters startOrJoin(DataDirectory directory, PostgresOptions options, Path programs) {
        directory.create();
        return directory
                .lock()
                .map(lock -> started(directory, options, programs, lock))
                .orElseGet(() -> new EmbeddedClusters(directory, PostgresBinaries.in(programs), options, null));
    }

    private static EmbeddedClusters started(
            DataDirectory directory, PostgresOptions options, Path programs, FileLock lock) {
        PrivateFolder.make(directory.resolve("log"));
        var clusters = new EmbeddedClusters(directory, PostgresBinaries.in(programs), options, lock);
        var keyring = CompletableFuture.runAsync(clusters.keyring::start);
        try {
            clusters.data.start();
            keyring.join();
            return clusters;
        } catch (CompletionException e) {
            clusters.close();
            throw e.getCause() instanceof CannotStart cause ? cause : e;
        } catch (RuntimeException e) {
            // What still comes up would outlive the store.
            keyring.handle((_, _) -> true).join();
            clusters.close();
            throw e;
        }
    }

    /// False where the servers belong to a store that works elsewhere.
    @Override
    public boolean areOurs() {
        return lock != null;
    }

    /// Copies the data cluster while it works.
    void copyData(Path into) throws IOException, SQLException {
        data.copy(into);
    }

    /// Passwords of the data cluster's roles, without which a copy of it lets nobody in.
    void copyCredentials(Path into) throws IOException {
        credentials.copy(List.of(data.name() + "." + Roles.SUPERUSER, Roles.OWNER, Roles.STORE, Roles.ENGINE), into);
    }

    @Override
    public Cluster data() {
        return data.cluster();
    }

    @Override
    public Cluster keyring() {
        return keyring.cluster();
    }

    @Override
    public Login store() {
        return credentials.login(Roles.STORE);
    }

    @Override
    public Login engine() {
        return credentials.login(Roles.ENGINE);
    }

    @Override
    public Login keyringUser() {
        return credentials.login(Roles.KEYRING);
    }

    @Override
    public void close() {
        if (lock == null) return;
        var other = CompletableFuture.runAsync(keyring::stop);
        try {
            data.stop();
            other.join();
        } finally {
            release(lock);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new CannotStart(e, "data.not-writable", "store.lock");
        }
    }
}
