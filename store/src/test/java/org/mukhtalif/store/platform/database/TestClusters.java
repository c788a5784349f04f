package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/// One pair of embedded clusters for all tests of a run, in a temporary folder that is removed at the end. They forget
/// what was not written when the machine stops, unless `mukhtalif.test.durable` is set; only tests may have such,
/// because only tests can see this class.
@TestConfiguration(proxyBeanMethods = false)
public class TestClusters {

    private static final PostgresOptions QUICK =
            new PostgresOptions(Boolean.getBoolean("mukhtalif.test.durable"), 120, 64);

    private static final Path TEMPORARY = temporaryDirectory();

    /// Where the store of this test run keeps everything.
    static final Path DIRECTORY = TEMPORARY.resolve("store");

    private static final class Started {
        static final Clusters CLUSTERS = start();

        private static Clusters start() {
            var clusters = EmbeddedClusters.start(
                    new DataDirectory(DIRECTORY),
                    QUICK,
                    Path.of("target", "postgresql").toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                clusters.close();
                FileSystemUtils.deleteRecursively(TEMPORARY.toFile());
            }));
            return clusters;
        }
    }

    @Bean(destroyMethod = "")
    @Primary
    Clusters testClusters() {
        return Started.CLUSTERS;
    }

    @Bean
    DynamicPropertyRegistrar testDirectory() {
        return properties -> properties.add("mukhtalif.data", () -> DIRECTORY);
    }

    @Bean
    @Primary
    Pools testPools() {
        return new Pools(Duration.ofSeconds(10), false);
    }

    public static Path directory() {
        return DIRECTORY;
    }

    static Login superuser() {
        var password = Credentials.in(new DataDirectory(DIRECTORY))
                .login("store-db." + Roles.SUPERUSER)
                .password();
        return new Login(Roles.SUPERUSER, password);
    }

    /// A connection to the store's cluster that may do everything, as a technician's with the superuser's password.
    public static Connection asTechnician() throws SQLException {
        return Cluster.connect(Started.CLUSTERS.data().url(), superuser());
    }

    /// Lets the keyring's cluster answer nobody, as if its machine had stopped, or answer again.
    public static void keyringAnswers(boolean answers) throws SQLException {
        try (var technician = keyringTechnician();
                var statement = technician.createStatement()) {
            statement.execute("alter role %s %s".formatted(Roles.KEYRING, answers ? "login" : "nologin"));
            if (answers) return;
            statement.execute("""
                    select pg_terminate_backend(pid)
                      from pg_stat_activity
                     where usename = '%s'
                    """.formatted(Roles.KEYRING));
        }
    }

    private static Connection keyringTechnician() throws SQLException {
        var password = Credentials.in(new DataDirectory(DIRECTORY))
                .login("keyring-db." + Roles.SUPERUSER)
                .password();
        return Cluster.connect(Started.CLUSTERS.keyring().url(), new Login(Roles.SUPERUSER, password));
    }

    /// Where the messages of this test run are left.
    public static Path mailFolder() {
        return DIRECTORY.resolve("mail");
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("mukhtalif-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
