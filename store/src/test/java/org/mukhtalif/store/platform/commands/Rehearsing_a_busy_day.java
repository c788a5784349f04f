package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.platform.rehearsal.Limits;

/// What the launcher lets Java learn from, in short.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Rehearsing_a_busy_day {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(6), Duration.ofMinutes(2));

    @TempDir
    Path ground;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void invented_people_order_and_get_letters_and_every_server_is_gone_afterwards() throws Exception {
        assertThat(rehearse(ground.resolve("store")))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(log()).containsPattern("Visits: [1-9]\\d*; with an order: [1-9]\\d*; ended early: 0");
        assertThat(letters()).isNotEmpty();
        assertThat(ground.resolve("store/store-db/postmaster.pid")).doesNotExist();
        assertThat(ground.resolve("store/keyring-db/postmaster.pid")).doesNotExist();
    }

    @Test
    void data_that_are_there_are_left_alone() throws Exception {
        var store = Files.createDirectory(ground.resolve("store"));
        assertThatThrownBy(() -> rehearse(store))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("usage.rehearsal-elsewhere");
        assertThat(store).isEmptyDirectory();
    }

    private int rehearse(Path data) {
        var screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Rehearsal(Mukhtalif.class, SHORT)
                .run(
                        Arguments.of(List.of("rehearsal", "--data", data.toString()), Set.of("rehearsal")),
                        new Terminal(screen, screen));
    }

    private String log() throws IOException {
        return Files.readString(ground.resolve("store/log/mukhtalif.log"));
    }

    private List<Path> letters() throws IOException {
        try (var files = Files.list(ground.resolve("store/mail"))) {
            return files.toList();
        }
    }
}
