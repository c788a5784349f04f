package org.mukhtalif.privacy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two databases that stand for the two clusters, migrated room by room with the roles of an installation. One
/// PostgreSQL serves all tests of a run.
public final class EngineDatabases {

    private static final List<String> DATA_ROOMS =
            List.of("accesslog", "consent", "controls", "publication", "retention", "subjectrequests", "vault");
    private static final List<String> KEYRING_ROOMS = List.of("keyring", "recognition");
    private static final AtomicInteger PAIRS = new AtomicInteger();

    private final String data;
    private final String keyring;

    private EngineDatabases(String data, String keyring) {
        this.data = data;
        this.keyring = keyring;
    }

    /// The pair that most tests share; their people are random, so they do not meet.
    public static EngineDatabases shared() {
        return Shared.PAIR;
    }

    /// A pair of its own, for a test that breaks things.
    public static EngineDatabases fresh() {
        int number = PAIRS.incrementAndGet();
        var pair = new EngineDatabases("data" + number, "keyring" + number);
        create(pair.data, "mukhtalif_owner", Migrated.PAIR.data);
        create(pair.keyring, "mukhtalif_keyring_owner", Migrated.PAIR.keyring);
        return pair;
    }

    /// The same data beside a keyring that is empty, as after its disk was lost.
    public EngineDatabases withoutTheirKeyring() {
        var pair = new EngineDatabases(data, "keyring" + PAIRS.incrementAndGet());
        create(pair.keyring, "mukhtalif_keyring_owner", Migrated.PAIR.keyring);
        return pair;
    }

    public String name() {
        return data;
    }

    public DataSource engine() {
        return as(data, "mukhtalif_engine");
    }

    public DataSource keyring() {
        return as(keyring, "mukhtalif_keyring");
    }

    public JdbcClient asStore() {
        return JdbcClient.create(as(data, "mukhtalif_store"));
    }

    /// Sees everything in the data cluster, as a technician with a dump would.
    public JdbcClient asTechnician() {
        return JdbcClient.create(as(data, "postgres"));
    }

    /// Connections of one who may do everything in the data cluster.
    public DataSource technician() {
        return as(data, "postgres");
    }

    /// Connections of the owner of the keyring's tables.
    public DataSource keyringOwner() {
        return as(keyring, "mukhtalif_keyring_owner");
    }

    /// Sees everything in the keyring's cluster.
    public JdbcClient asKeyringTechnician() {
        return JdbcClient.create(as(keyring, "postgres"));
    }

    private static void migrate(String room, String database, String owner) {
        Flyway.configure()
                .dataSource(as(database, owner))
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .defaultSchema(room)
                .table("migration")
                .placeholders(Map.of(
                        "store", "mukhtalif_store", "engine", "mukhtalif_engine", "keyring", "mukhtalif_keyring"))
                .load()
                .migrate();
    }

    private static void create(String database, String owner, String template) {
        JdbcClient.create(TestServer.POSTGRES.getPostgresDatabase())
                .sql("create database %s owner %s template %s".formatted(database, owner, template))
                .update();
    }

    private static EngineDatabases migrated() {
        var pair = new EngineDatabases("data", "keyring");
        create(pair.data, "mukhtalif_owner", "template0");
        create(pair.keyring, "mukhtalif_keyring_owner", "template0");
        DATA_ROOMS.forEach(room -> migrate(room, pair.data, "mukhtalif_owner"));
        KEYRING_ROOMS.forEach(room -> migrate(room, pair.keyring, "mukhtalif_keyring_owner"));
        return pair;
    }

    private static DataSource as(String database, String role) {
        var source = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(TestServer.POSTGRES.getPort(), database));
        source.setUsername(role);
        return source;
    }

    private static final class Shared {
        static final EngineDatabases PAIR = fresh();
    }

    /// Migrated once and copied for each pair; nobody else ever connects to it.
    private static final class Migrated {
        static final EngineDatabases PAIR = migrated();
    }
}
