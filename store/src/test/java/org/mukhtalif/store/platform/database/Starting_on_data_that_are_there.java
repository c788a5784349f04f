package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.platform.CannotStart;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Starting_on_data_that_are_there {

    private static final Login SUPERUSER = new Login(Roles.SUPERUSER, "a-password-of-a-test");
    private static final PostgresOptions QUICK = new PostgresOptions(false, 20, 16);

    @TempDir
    Path place;

    @Test
    void data_of_another_major_version_are_refused() throws Exception {
        Files.createDirectories(place.resolve("store-db"));
        Files.writeString(place.resolve("store-db/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> server().createUnlessThere(SUPERUSER))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data.other-version");
    }

    @Test
    void a_folder_with_something_else_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(place.resolve("store-db"));
        Files.writeString(place.resolve("store-db/letter.txt"), "mine");
        assertThatThrownBy(() -> server().createUnlessThere(SUPERUSER))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data.unknown-format");
        assertThat(place.resolve("store-db/letter.txt")).hasContent("mine");
    }

    @Test
    void a_second_store_on_the_same_data_is_refused() {
        var directory = new DataDirectory(place);
        assertThat(directory.lock()).isPresent();
        assertThat(directory.lock()).isEmpty();
        assertThatThrownBy(() -> EmbeddedClusters.start(directory, QUICK, programs()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data.in-use");
    }

    @Test
    void where_one_database_cannot_start_the_other_is_waited_for_and_stopped() throws Exception {
        Files.createDirectories(place.resolve("store-db"));
        Files.writeString(place.resolve("store-db/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedClusters.start(new DataDirectory(place), QUICK, programs()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data.other-version");
        assertThat(place.resolve("keyring-db/PG_VERSION")).exists();
        assertThat(place.resolve("keyring-db/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_left_by_a_killed_store_is_stopped_and_started_anew() throws Exception {
        var server = server();
        server.createUnlessThere(SUPERUSER);
        server.start(freePort());
        var orphan =
                Files.readAllLines(place.resolve("store-db/postmaster.pid")).getFirst();
        server.start(freePort());
        try {
            assertThat(Files.readAllLines(place.resolve("store-db/postmaster.pid"))
                            .getFirst())
                    .isNotEqualTo(orphan);
        } finally {
            server.stop();
        }
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void nobody_else_can_read_the_credentials_and_they_stay_the_same() throws Exception {
        var first = Credentials.in(new DataDirectory(place)).login(Roles.STORE);
        var later = Credentials.in(new DataDirectory(place)).login(Roles.STORE);
        assertThat(later).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(place.resolve("credentials.properties")))
                .hasSize(2);
        assertThat(first).hasToString("mukhtalif_store");
    }

    private PostgresServer server() {
        return new PostgresServer(
                PostgresBinaries.in(programs()), place.resolve("store-db"), place.resolve("store-db.log"), QUICK);
    }

    private static Path programs() {
        return Path.of("target", "postgresql").toAbsolutePath();
    }

    private int freePort() {
        return Credentials.in(new DataDirectory(place)).anotherPort("store-db");
    }
}
