package org.mukhtalif.privacy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One real PostgreSQL for this test run, with the three restricted roles. Each test takes a database of its own.
public final class TestDatabase {

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "60")
                        .start();
                var roles = JdbcClient.create(server.getPostgresDatabase());
                for (var role : new String[] {"store", "engine", "keyring"})
                    roles.sql("create role mukhtalif_" + role + " login").update();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /// A new database with the schemas of these rooms, migrated by a superuser.
    public static TestDatabase with(String... rooms) {
        var name = "test_" + Long.toHexString(System.nanoTime());
        JdbcClient.create(Started.SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var database = new TestDatabase(name);
        for (var room : rooms) database.migrate(room);
        return database;
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(source("postgres"))
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .defaultSchema(room)
                .table("migration")
                .placeholders(Map.of(
                        "store", "mukhtalif_store", "engine", "mukhtalif_engine", "keyring", "mukhtalif_keyring"))
                .load()
                .migrate();
    }

    /// A connection source for a role: `store`, `engine`, `keyring`.
    public DataSource as(String role) {
        return source("mukhtalif_" + role);
    }

    /// A connection source that may do everything.
    public DataSource asOwner() {
        return source("postgres");
    }

    private DataSource source(String role) {
        return Objects.requireNonNull(Started.SERVER.getDatabase(role, name));
    }
}
