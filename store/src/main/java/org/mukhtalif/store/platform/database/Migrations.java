package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.mukhtalif.store.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings each room's schema up to date. A room is a folder of `db/migration`; its schema has the same name and keeps
/// its own history. Rooms do not refer to each other's tables, so their order is free and the alphabet's will do.
///
/// The fingerprint of all migrations is kept as the database's comment: when it has not changed, nothing is asked of
/// Flyway and the start is a second shorter.
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final Set<String> KEYRING_ROOMS = Set.of("keyring", "recognition");

    private final Clusters clusters;
    private final List<Resource> scripts;

    Migrations(Clusters clusters) {
        this.clusters = clusters;
        this.scripts = scripts();
    }

    /// @throws CannotStart if the data were written by a newer store, or a migration fails
    void bringUpToDate() {
        bringUpToDate(clusters.data(), room -> !KEYRING_ROOMS.contains(room));
        bringUpToDate(clusters.keyring(), KEYRING_ROOMS::contains);
    }

    private void bringUpToDate(Cluster cluster, Predicate<String> belongs) {
        var rooms = new TreeSet<String>();
        scripts.stream().map(Migrations::room).filter(belongs).forEach(rooms::add);
        var fingerprint = fingerprint(belongs);
        try {
            if (fingerprint.equals(comment(cluster))) return;
            if (!clusters.areOurs()) throw new CannotStart("migrations.other-version-runs");
            var executed =
                    rooms.stream().mapToInt(room -> migrate(cluster, room)).sum();
            comment(cluster, fingerprint);
            if (executed > 0) log.info("{}: {} migrations of {} rooms done", cluster.owner(), executed, rooms.size());
        } catch (SQLException e) {
            throw new CannotStart(e, "database.unreachable", Cluster.withoutParameters(cluster.url()));
        }
    }

    private int migrate(Cluster cluster, String room) {
        try {
            var result = Flyway.configure()
                    .dataSource(
                            cluster.url(),
                            cluster.owner().role(),
                            cluster.owner().password())
                    .locations("classpath:db/migration/" + room)
                    .schemas(room)
                    .defaultSchema(room)
                    .table("migration")
                    .placeholders(Map.of(
                            "store", clusters.store().role(),
                            "engine", clusters.engine().role(),
                            "keyring", clusters.keyringUser().role()))
                    .ignoreMigrationPatterns(new String[0])
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayValidateException e) {
            throw new CannotStart(e, "migrations.do-not-match", room, firstLine(e));
        } catch (FlywayException e) {
            throw new CannotStart(e, "migrations.failed", room, firstLine(e));
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    private static List<Resource> scripts() {
        try {
            var all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            return Arrays.stream(all)
                    .sorted(Comparator.comparing(Migrations::name))
                    .toList();
        } catch (IOException e) {
            throw new CannotStart(e, "migrations.failed", "db/migration", String.valueOf(e.getMessage()));
        }
    }

    private static String name(Resource script) {
        return room(script) + "/" + script.getFilename();
    }

    private static String room(Resource script) {
        try {
            var parts = script.getURL().getPath().split("/");
            return parts[parts.length - 2];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String fingerprint(Predicate<String> belongs) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var script : scripts) {
                if (!belongs.test(room(script))) continue;
                digest.update(name(script).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return "migrations " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Cannot read the migrations", e);
        }
    }

    private static String comment(Cluster cluster) throws SQLException {
        try (var connection = cluster.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select coalesce(shobj_description(oid, 'pg_database'), '')
                          from pg_database
                         where datname = current_database()
                        """)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void comment(Cluster cluster, String fingerprint) throws SQLException {
        try (var connection = cluster.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("comment on database %s is '%s'".formatted(connection.getCatalog(), fingerprint));
        }
    }
}
