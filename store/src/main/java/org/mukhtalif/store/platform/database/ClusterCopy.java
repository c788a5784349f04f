package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// A copy of a cluster that works meanwhile, by PostgreSQL's low-level backup functions: begin, copy the files as
/// they are, end, and add the write-ahead log of the time in between, which makes one moment of it at the next
/// start.
final class ClusterCopy {

    /// What PostgreSQL makes anew, or must not find in a copy (manual, "Making a base backup using the low level
    /// API").
    private static final Set<String> FOLDERS_LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> FILES_LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final Connection superuser;
    private final Path cluster;
    private final Path into;

    private ClusterCopy(Connection superuser, Path cluster, Path into) {
        this.superuser = superuser;
        this.cluster = cluster;
        this.into = into;
    }

    /// @param superuser of this cluster, a connection that nobody else uses
    /// @param into a folder that does not exist yet
    static void take(Connection superuser, Path cluster, Path into) throws IOException, SQLException {
        new ClusterCopy(superuser, cluster, into).take();
    }

    /// The temporary slot keeps the log of the time in between from being recycled; it ends with the connection.
    private void take() throws IOException, SQLException {
        asked("select pg_create_physical_replication_slot('mukhtalif_backup', true, true)::text");
        var from = asked("select pg_walfile_name(pg_backup_start('mukhtalif', true))");
        Files.walkFileTree(cluster, new Copying());
        try (var statement = superuser.createStatement();
                var ended = statement.executeQuery(
                        "select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)")) {
            ended.next();
            Files.writeString(into.resolve("backup_label"), ended.getString("labelfile"));
            copyLog(from, ended.getString("last"));
        }
    }

    private void copyLog(String from, String to) throws IOException {
        try (var segments = Files.newDirectoryStream(cluster.resolve("pg_wal"), "[0-9A-F]*")) {
            for (var segment : segments) {
                var name = segment.getFileName().toString();
                if (name.length() == 24 && name.compareTo(from) >= 0 && name.compareTo(to) <= 0)
                    Files.copy(segment, into.resolve("pg_wal").resolve(name));
            }
        }
    }

    private String asked(String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private final class Copying extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            var inside = cluster.relativize(folder);
            if (inside.getNameCount() > 1 && isLeftOut(inside)) return FileVisitResult.SKIP_SUBTREE;
            Files.createDirectories(into.resolve(inside));
            return FileVisitResult.CONTINUE;
        }

        /// A file that vanishes on the way was dropped; the log tells of it.
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var inside = cluster.relativize(file);
            if (isLeftOut(inside)) return FileVisitResult.CONTINUE;
            try {
                Files.copy(file, into.resolve(inside));
            } catch (NoSuchFileException _) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
            throw failure;
        }

        private boolean isLeftOut(Path inside) {
            var name = inside.getFileName().toString();
            return FOLDERS_LEFT_EMPTY.contains(inside.getName(0).toString())
                    || FILES_LEFT_OUT.contains(name)
                    || name.startsWith("pgsql_tmp")
                    || name.equals("pg_internal.init");
        }
    }
}
