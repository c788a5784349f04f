package org.mukhtalif.store.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// One PostgreSQL cluster as the store reaches it: the JDBC address of its database and the role that owns all objects.
record Cluster(String url, Login owner) {

    /// A single connection, for the few statements that come before there is a pool.
    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "mukhtalif start");
        return DriverManager.getConnection(url, properties);
    }

    Connection asOwner() throws SQLException {
        return connect(url, owner);
    }
}
