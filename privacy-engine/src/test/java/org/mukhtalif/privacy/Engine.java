package org.mukhtalif.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.mukhtalif.privacy.custody.CustodianSettings;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.privacy.vault.KeyringSettings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// The whole engine, running on real databases, with a store around it that tests can arrange.
public final class Engine implements AutoCloseable {

    private static final Path CUSTODIAN = temporaryDirectory();

    public final MovableClock clock = new MovableClock();
    public final ArrangedCases orders = new ArrangedCases("order");
    public final ArrangedCases accounts = new ArrangedCases("account");
    public final ForgetfulRoom room = new ForgetfulRoom();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Engine(EngineDatabases databases, Path custodian, boolean proves) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("mukhtalif.prove-at-start", proves)));
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(false);
        context.registerBean("databases", EngineDatabases.class, () -> databases);
        context.registerBean("custodianDirectory", Path.class, () -> custodian);
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("orders", CaseStates.class, () -> orders);
        context.registerBean("accounts", CaseStates.class, () -> accounts);
        context.registerBean("room", PersonalDataHolder.class, () -> room);
        context.register(Wiring.class);
        context.refresh();
    }

    public static Engine start() {
        return start(EngineDatabases.shared(), CUSTODIAN);
    }

    public static Engine start(EngineDatabases databases, Path custodian) {
        return new Engine(databases, custodian, false);
    }

    /// As it starts in an installation: every promise is tried at once, which adds people, erasures and entries.
    public static Engine startProving(EngineDatabases databases, Path custodian) {
        return new Engine(databases, custodian, true);
    }

    /// All its parts, as another program's own context would hold them.
    public BeanFactory beans() {
        return context;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /// A number for an order that no other test uses.
    public static CaseId anOrder() {
        return CaseId.order("M-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path temporaryDirectory() {
        try {
            var directory = Files.createTempDirectory("custodian");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.mukhtalif.privacy")
    static class Wiring {

        @Bean
        CustodianSettings custodianSettings(@Qualifier("custodianDirectory") Path directory) {
            return new CustodianSettings.Files(directory);
        }

        @Bean
        @Qualifier("custodian")
        Path custodianFolder(@Qualifier("custodianDirectory") Path directory) throws IOException {
            return Files.createDirectories(directory);
        }

        @Bean
        KeyringSettings keyringSettings() {
            return new KeyringSettings(Duration.ofHours(24), false);
        }

        @Bean
        @Qualifier("key-journal")
        Path journalDirectory(@Qualifier("custodianDirectory") Path directory, EngineDatabases databases)
                throws IOException {
            return Files.createDirectories(directory.resolve("journal-of-" + databases.name()));
        }

        @Bean
        @Qualifier("book")
        Path book(@Qualifier("custodianDirectory") Path directory) {
            return directory.resolve("book");
        }

        @Bean(destroyMethod = "close")
        HikariDataSource engineSource(EngineDatabases databases) {
            return pool(databases.engine());
        }

        @Bean(destroyMethod = "close")
        @Qualifier("keyring")
        HikariDataSource keyringSource(EngineDatabases databases) {
            return pool(databases.keyring());
        }

        @Bean
        @Primary
        JdbcClient storeClient(EngineDatabases databases) {
            return databases.asStore();
        }

        @Bean
        @Qualifier("engine")
        JdbcClient engineClient(@Qualifier("engineSource") DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        @Qualifier("engine-pipelined")
        JdbcClient enginePipelinedClient(@Qualifier("engineSource") DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        @Qualifier("engine")
        TransactionTemplate engineTransactions(@Qualifier("engineSource") DataSource source) {
            return new TransactionTemplate(new JdbcTransactionManager(source));
        }

        @Bean
        @Qualifier("keyring")
        JdbcClient keyringClient(@Qualifier("keyringSource") DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        @Qualifier("keyring")
        TransactionTemplate keyringTransactions(@Qualifier("keyringSource") DataSource source) {
            return new TransactionTemplate(new JdbcTransactionManager(source));
        }

        private static HikariDataSource pool(DataSource source) {
            var pool = new HikariDataSource();
            pool.setDataSource(source);
            pool.setMaximumPoolSize(4);
            pool.setMinimumIdle(1);
            return pool;
        }
    }
}
