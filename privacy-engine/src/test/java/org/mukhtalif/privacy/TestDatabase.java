package org.mukhtalif.privacy;

import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database of its own for one test, with the schemas of the rooms it names.
public final class TestDatabase {

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /// A new database with the schemas of these rooms, migrated by a superuser.
    public static TestDatabase with(String... rooms) {
        var name = "test_" + Long.toHexString(System.nanoTime());
        JdbcClient.create(TestServer.POSTGRES.getPostgresDatabase())
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
        return Objects.requireNonNull(TestServer.POSTGRES.getDatabase(role, name));
    }
}
