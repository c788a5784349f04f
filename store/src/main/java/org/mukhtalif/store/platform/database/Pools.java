package org.mukhtalif.store.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.mukhtalif.store.platform.CannotStart;

/// Makes the pools, and refuses one that could break a promise: a superuser, or a server that forgets commits.
record Pools(Duration timeout, boolean mustBeDurable) {

    /// A statement is planned once for each connection. Left to itself PostgreSQL plans one with a list or a limit
    /// at every execution, for it guesses ten entries where there is one; that cost more than half of a page.
    private static final String ONE_PLAN = "set plan_cache_mode = force_generic_plan";

    HikariDataSource open(String name, String url, Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.role());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(timeout.toMillis());
        config.setConnectionInitSql(ONE_PLAN);
        config.addDataSourceProperty("ApplicationName", "mukhtalif " + name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("socketTimeout", "60");
        var pool = new HikariDataSource(config);
        try (var connection = pool.getConnection()) {
            refuseSuperuser(connection, name, login);
            if (mustBeDurable) refuseForgetfulness(connection, name);
            return pool;
        } catch (SQLException e) {
            pool.close();
            throw new CannotStart(e, "database.unreachable", Cluster.withoutParameters(url));
        } catch (CannotStart e) {
            pool.close();
            throw e;
        }
    }

    private static void refuseSuperuser(Connection connection, String name, Login login) throws SQLException {
        if (!"off".equals(show(connection, "is_superuser")))
            throw new CannotStart("database.superuser", name, login.role());
    }

    private static void refuseForgetfulness(Connection connection, String name) throws SQLException {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit"))
            if ("off".equals(show(connection, setting))) throw new CannotStart("database.forgets", name, setting);
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
