package org.mukhtalif.bench.hunt;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
/// view, what the server says of itself and its sessions, and every large object.
///
/// @param data the store's data directory, in which the servers' ports and passwords lie
public record Dump(Path data) implements Sink {

    @Override
    public String name() {
        return "full dump";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        var pieces = new ArrayList<Piece>();
        var credentials = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("credentials.properties"))) {
            credentials.load(reader);
        }
        try {
            for (var cluster : List.of("store-db", "keyring-db")) {
                var server = "jdbc:postgresql://127.0.0.1:%s/".formatted(credentials.getProperty(cluster + ".port"));
                var password = credentials.getProperty(cluster + ".postgres.password");
                for (var database : names(server + "postgres", password, """
                        select datname from pg_database where datallowconn and not datistemplate
                        """))
                    addTables(pieces, cluster, server + database, password);
            }
        } catch (SQLException closed) {
            throw new IOException(closed);
        }
        return pieces;
    }

    private static void addTables(List<Piece> pieces, String cluster, String url, String password) throws SQLException {
        var tables = names(url, password, """
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'm', 'v', 'p')
                   and n.nspname not in ('pg_toast')
                   and c.relname not in ('pg_shadow', 'pg_authid', 'pg_shmem_allocations_numa', 'pg_hba_file_rules')
                 order by 1
                """);
        for (var table : tables)
            pieces.add(new Piece(
                    cluster + " " + table,
                    () -> copied(url, password, "copy (select * from " + table + ") to stdout")));
        pieces.add(new Piece(
                cluster + " large objects",
                () -> copied(url, password, "copy (select lo_get(oid) from pg_largeobject_metadata) to stdout")));
    }

    private static InputStream copied(String url, String password, String copy) throws IOException {
        try {
            var connection = DriverManager.getConnection(url, "postgres", password);
            var rows = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, rows);
            return closing(new java.io.ByteArrayInputStream(rows.toByteArray()), connection);
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private static InputStream closing(InputStream rows, Connection connection) {
        return new FilterInputStream(rows) {
            @Override
            public void close() throws IOException {
                super.close();
                try {
                    connection.close();
                } catch (SQLException gone) {
                    throw new IOException(gone);
                }
            }
        };
    }

    private static List<String> names(String url, String password, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }
}
