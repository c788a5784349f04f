package org.mukhtalif.store.platform.database;

import javax.sql.DataSource;
import org.mukhtalif.store.platform.figures.CountedSource;
import org.mukhtalif.store.platform.figures.Tally;
import org.mukhtalif.store.platform.settings.DatabaseSettings;
import org.mukhtalif.store.platform.settings.StoreSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The pools of the three roles. Store rooms ask for a plain [JdbcClient] and [TransactionTemplate]; engine rooms name
/// theirs, `engine` or `keyring`. Writes that wait for each other go through `pipelined` and `engine-pipelined`. A pool
/// exists only after its cluster has been migrated.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /// Lazy, because tests bring started clusters of their own and must not start these too.
    @Bean
    @Lazy
    Clusters clusters(
            StoreSettings store, DatabaseSettings databases, @Value("${mukhtalif.join:false}") boolean mayJoin) {
        if (databases.areExternal()) return new ExternalClusters(databases);
        var directory = new DataDirectory(store.data());
        var programs = directory.resolve("programs");
        return mayJoin
                ? EmbeddedClusters.startOrJoin(directory, PostgresOptions.HONEST, programs)
                : EmbeddedClusters.start(directory, PostgresOptions.HONEST, programs);
    }

    @Bean
    MigratedClusters migratedClusters(Clusters clusters) {
        new Migrations(clusters).bringUpToDate();
        return new MigratedClusters(clusters);
    }

    @Bean
    @Lazy
    Pools pools(DatabaseSettings settings) {
        return new Pools(settings.poolTimeout(), true);
    }

    @Bean
    @Primary
    DataSource storeDataSource(
            MigratedClusters migrated, Pools pools, DatabaseSettings settings, ObjectProvider<Tally> tally) {
        var clusters = migrated.clusters();
        return new PipelinedSource(
                counted(pools.open("store", clusters.data().url(), clusters.store(), settings.poolSize()), tally));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("engine")
    DataSource engineDataSource(
            MigratedClusters migrated, Pools pools, DatabaseSettings settings, ObjectProvider<Tally> tally) {
        var clusters = migrated.clusters();
        return new PipelinedSource(counted(
                pools.open(
                        "engine", clusters.data().url(), clusters.engine(), Math.max(2, settings.poolSize() * 6 / 10)),
                tally));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keyring")
    DataSource keyringDataSource(
            MigratedClusters migrated, Pools pools, DatabaseSettings settings, ObjectProvider<Tally> tally) {
        var clusters = migrated.clusters();
        return counted(
                pools.open(
                        "keyring",
                        clusters.keyring().url(),
                        clusters.keyringUser(),
                        Math.max(2, settings.poolSize() * 4 / 10)),
                tally);
    }

    @Bean
    ListenersTakeTurns listenersTakeTurns(DatabaseSettings settings) {
        return new ListenersTakeTurns(Math.max(1, settings.poolSize() * 4 / 10));
    }

    /// With a management port what goes through the pool is counted.
    private static DataSource counted(DataSource pool, ObjectProvider<Tally> tally) {
        var counting = tally.getIfAvailable();
        return counting == null ? pool : new CountedSource(pool, counting);
    }

    @Bean
    @Primary
    JdbcClient storeDb(DataSource source) {
        return JdbcClient.create(source);
    }

    /// For writes whose outcome nobody looks at: they go together with whatever their transaction sends next.
    @Bean(defaultCandidate = false)
    @Qualifier("pipelined")
    JdbcClient storePipelined(DataSource source) {
        return JdbcClient.create(new PipelinedWrites(source));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("engine")
    JdbcClient engineDb(@Qualifier("engine") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("engine-pipelined")
    JdbcClient enginePipelined(@Qualifier("engine") DataSource source) {
        return JdbcClient.create(new PipelinedWrites(source));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keyring")
    JdbcClient keyringDb(@Qualifier("keyring") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("engine")
    PlatformTransactionManager engineTransactionManager(@Qualifier("engine") DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keyring")
    PlatformTransactionManager keyringTransactionManager(@Qualifier("keyring") DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Primary
    TransactionTemplate storeTransactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("engine")
    TransactionTemplate engineTransactions(@Qualifier("engine") PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keyring")
    TransactionTemplate keyringTransactions(@Qualifier("keyring") PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
