package org.mukhtalif.store.platform.database;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/// One PostgreSQL cluster as the store reaches it: the JDBC address of its database and the role that owns all objects.
record Cluster(String url, Login owner) {

    private static final Driver DRIVER = new Driver();

    /// A single connection, for the few statements that come before there is a pool.
    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "mukhtalif start");
        // Not through DriverManager: it finds drivers by the thread's class loader, and clusters start side by side.
        return requireNonNull(
                DRIVER.connect(url, properties), "PostgreSQL's driver takes addresses of PostgreSQL only");
    }

    /// For messages: an address may carry a password after its question mark.
    static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    Connection asOwner() throws SQLException {
        return connect(url, owner);
    }
}
