package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mukhtalif.store.platform.CannotStart;

/// One cluster of our own: its server, its database, the role that owns it and those that work in it.
record EmbeddedCluster(
        String name,
        String database,
        String owner,
        List<String> workers,
        Credentials credentials,
        PostgresServer server) {

    /// As callers reach it, whether it runs already or not.
    Cluster cluster() {
        return new Cluster(url(database), credentials.login(owner));
    }

    void start() {
        try {
            server.createUnlessThere(superuser());
            startOnFreePort();
            prepare();
        } catch (IOException | SQLException e) {
            throw explained(e);
        }
    }

    void stop() {
        try {
            if (server.isRunning()) server.stop();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /// Copies the cluster's folder while the cluster works.
    void copy(Path into) throws IOException, SQLException {
        try (var connection = Cluster.connect(url("postgres"), superuser())) {
            ClusterCopy.take(connection, server.folder(), into);
        }
    }

    /// Somebody else may sit on the remembered port by now. The port is our own affair, so we take another.
    private void startOnFreePort() throws IOException {
        try {
            server.start(credentials.port(name));
        } catch (PostgresFailed failed) {
            if (!failed.says("Address already in use")) throw failed;
            server.start(credentials.anotherPort(name));
        }
    }

    /// Makes the roles and the database where they are missing; nothing else is ever done as the superuser.
    private void prepare() throws SQLException {
        try (var connection = Cluster.connect(url("postgres"), superuser())) {
            if (exists(connection, "select 1 from pg_database where datname = '%s'".formatted(database))) return;
            for (var role : workers) createRole(connection, role);
            createRole(connection, owner);
            run(connection, "create database %s owner %s".formatted(database, owner));
            run(connection, "revoke all on database %s from public".formatted(database));
            for (var role : workers) run(connection, "grant connect on database %s to %s".formatted(database, role));
        }
        closeLargeObjects();
    }

    /// PostgreSQL lets everybody keep large objects beside all tables, where no inventory of columns looks.
    private void closeLargeObjects() throws SQLException {
        try (var connection = Cluster.connect(url(database), superuser())) {
            run(connection, """
                    revoke execute on function
                      lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer),
                      lo_put(oid, bigint, bytea), lowrite(integer, bytea)
                    from public
                    """);
        }
    }

    private void createRole(Connection connection, String role) throws SQLException {
        if (exists(connection, "select 1 from pg_roles where rolname = '%s'".formatted(role))) return;
        run(
                connection,
                "create role %s login password '%s'"
                        .formatted(role, credentials.login(role).password()));
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Login superuser() {
        return new Login(
                Roles.SUPERUSER, credentials.login(name + "." + Roles.SUPERUSER).password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(credentials.port(name), database);
    }

    private CannotStart explained(Exception e) {
        var said = String.valueOf(e.getMessage());
        if (said.contains("No space left on device")) return new CannotStart(e, "data.disk-full", name);
        if (said.contains("unshare")) return new CannotStart(e, "postgres.no-user-namespace");
        return new CannotStart(
                e, "postgres.failed", name, said.lines().findFirst().orElse(""));
    }
}
