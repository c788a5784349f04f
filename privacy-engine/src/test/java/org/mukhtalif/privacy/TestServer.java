package org.mukhtalif.privacy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one real PostgreSQL of a test run, with the roles of an installation. It waits for no disk: nobody wants its
/// data back after the machine stopped.
final class TestServer {

    private static final List<String> ROLES = List.of(
            "mukhtalif_owner", "mukhtalif_store", "mukhtalif_engine", "mukhtalif_keyring_owner", "mukhtalif_keyring");

    static final EmbeddedPostgres POSTGRES = start();

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            var db = JdbcClient.create(server.getPostgresDatabase());
            for (var role : ROLES) db.sql("create role " + role + " login").update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
