package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.Mukhtalif;

/// An empty store of its own data, in a process of its own, that is told to end (Ctrl-C, `SIGTERM`).
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Stopping_a_start {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> FAREWELL = List.of(
            "أُوقف المتجر قبل أن يفتح، ولم يفسد شيء. شغّله متى شئت",
            "The store was stopped before it opened, and nothing is broken. Start it again whenever you like");

    @TempDir
    Path ground;

    private @Nullable Process store;
    private int saidBefore;
    private int loggedBefore;

    @AfterEach
    void nothing_goes_on() throws Exception {
        if (store != null) store.destroyForcibly().waitFor();
    }

    @Test
    void while_the_databases_are_made_says_its_own_line_only_and_leaves_nothing_half_done() throws Exception {
        run();
        stopOnce(() -> Files.exists(data("keyring-db.new")));

        assertThat(saidFromTheFarewellOn()).isEqualTo(FAREWELL);
        nothingIsLeftRunningOrComplained();
    }

    @Test
    void while_the_rooms_are_opened_says_its_own_line_only_and_logs_no_error() throws Exception {
        run();
        stopOnce(() -> log().contains("mukhtalif_keyring_owner: "));

        assertThat(saidFromTheFarewellOn()).isEqualTo(FAREWELL);
        nothingIsLeftRunningOrComplained();
        assertThat(log().lines()).last().asString().contains("The start was stopped before the store was open");
    }

    @Test
    void once_the_store_is_open_is_none_and_says_nothing() throws Exception {
        run();
        stopOnce(() -> said().contains("The store is open"));

        assertThat(said().lines()).doesNotContainAnyElementsOf(FAREWELL);
        nothingIsLeftRunningOrComplained();
    }

    @Test
    void that_is_refused_anyway_is_none_and_says_why() throws Exception {
        run("--management-port", "70000");
        await().atMost(PATIENCE).until(() -> !process().isAlive());

        assertThat(process().exitValue()).isEqualTo(1);
        assertThat(said()).contains("mukhtalif.management-port");
        assertThat(said().lines()).doesNotContainAnyElementsOf(FAREWELL);
    }

    private void run(String... more) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Mukhtalif.class.getName(),
                "run",
                "--empty",
                "--data",
                data("").toString(),
                "--custodian",
                ground.resolve("custodian").toString(),
                "--port",
                "0"));
        words.addAll(List.of(more));
        store = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ground.resolve("said").toFile())
                .start();
    }

    private void stopOnce(Callable<Boolean> moment) throws Exception {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !process().isAlive() || moment.call());
        assertThat(process().isAlive()).isTrue();
        saidBefore = said().length();
        loggedBefore = log().length();
        process().destroy();
        assertThat(process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private void nothingIsLeftRunningOrComplained() throws IOException {
        assertThat(said().substring(saidBefore) + log().substring(loggedBefore))
                .doesNotContain(" WARN ", " ERROR ", "\tat ");
        assertThat(data("store-db/postmaster.pid")).doesNotExist();
        assertThat(data("keyring-db/postmaster.pid")).doesNotExist();
        try (var files = Files.list(data(""))) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("superuser"));
        }
    }

    private List<String> saidFromTheFarewellOn() throws IOException {
        var lines = said().lines().toList();
        assertThat(lines).containsAll(FAREWELL);
        return lines.subList(lines.indexOf(FAREWELL.getFirst()), lines.size());
    }

    private Process process() {
        if (store == null) throw new IllegalStateException("No store was started");
        return store;
    }

    private String said() throws IOException {
        return Files.readString(ground.resolve("said"));
    }

    private String log() throws IOException {
        var log = data("log/mukhtalif.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private Path data(String place) {
        return ground.resolve("store").resolve(place);
    }
}
