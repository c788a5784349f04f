package org.mukhtalif.bench.hunt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;

/// A full dump of both clusters, read table by table as the superuser reads them: every row of every table and
/// view, what the server says of itself and its sessions, and every large object. It is taken once.
public final class Dump implements Sink {

    private static final String LARGE_OBJECTS = "copy (select lo_get(oid) from pg_largeobject_metadata) to stdout";

    private final Path data;
    private final List<Piece> pieces = new ArrayList<>();

    /// @param data the store's data directory, in which the servers' ports and passwords lie
    public Dump(Path data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "full dump";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        if (!pieces.isEmpty()) return pieces;
        var credentials = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("credentials.properties"))) {
            credentials.load(reader);
        }
        try {
            for (var cluster : List.of("store-db", "keyring-db")) {
                var server = "jdbc:postgresql://127.0.0.1:%s/".formatted(credentials.getProperty(cluster + ".port"));
                var password = credentials.getProperty(cluster + ".postgres.password");
                for (var database : databases(server, password))
                    try (var connection = DriverManager.getConnection(server + database, "postgres", password)) {
                        addTables(cluster, connection);
                    }
            }
        } catch (SQLException closed) {
            throw new IOException(closed);
        }
        return pieces;
    }

    private static List<String> databases(String server, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", password)) {
            return names(connection, """
                    select datname from pg_database where datallowconn and not datistemplate
                    """);
        }
    }

    private void addTables(String cluster, Connection connection) throws SQLException, IOException {
        var tables = names(connection, """
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'm', 'v', 'p')
                   and n.nspname not in ('pg_toast')
                   and c.relname not in ('pg_shadow', 'pg_authid', 'pg_shmem_allocations_numa', 'pg_hba_file_rules')
                 order by 1
                """);
        for (var table : tables) add(cluster + " " + table, connection, "copy (select * from " + table + ") to stdout");
        add(cluster + " large objects", connection, LARGE_OBJECTS);
    }

    private void add(String name, Connection connection, String copy) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, rows);
        var all = rows.toByteArray();
        pieces.add(new Piece(name, () -> new ByteArrayInputStream(all)));
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }
}
