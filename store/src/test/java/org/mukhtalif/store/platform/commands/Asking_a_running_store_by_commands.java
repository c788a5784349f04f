package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.Mukhtalif;
import org.springframework.context.ConfigurableApplicationContext;

/// What the operator asks of the engine at the terminal, beside a store that runs.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Asking_a_running_store_by_commands {

    @TempDir
    static Path ground;

    private static ConfigurableApplicationContext rooms;

    @BeforeAll
    static void a_store_runs() {
        rooms = new StoreApplication(
                        Mukhtalif.class,
                        new Settings(Map.of(
                                Option.PORT, "0",
                                Option.DATA, ground.resolve("store").toString(),
                                Option.CUSTODIAN, ground.resolve("custodian").toString(),
                                Option.CLOCK_OFFSET_FILE,
                                        ground.resolve("clock").toString(),
                                Option.EMPTY, "true")))
                .open();
    }

    @AfterAll
    static void it_ends() {
        rooms.close();
    }

    private record Ended(int status, String said) {}

    @Test
    @Order(1)
    void keys_status_and_keys_rotate_tell_the_epoch() {
        assertThat(done("keys", "status", "--json")).contains("\"epoch\":1,", "\"rotating\":false");
        assertThat(done("keys", "rotate", "--json")).contains("\"ended\":1,\"began\":2,");
        assertThat(done("keys", "status"))
                .contains(ground.resolve("custodian/epoch-2.key").toString());
        assertThat(ground.resolve("custodian/epoch-1.key")).doesNotExist();
    }

    @Test
    @Order(2)
    void verify_log_goes_through_the_book_and_believes_no_altered_checkpoint() throws Exception {
        var checkpoint = fetched("/privacy/log/checkpoint");
        var kept = Files.writeString(ground.resolve("kept"), checkpoint);
        assertThat(done("verify-log", "--json", kept.toString())).contains("\"holds\":true", "\"findings\":[]");

        var size = checkpoint.lines().toList().get(1);
        var altered = Files.writeString(
                ground.resolve("altered"), checkpoint.replaceFirst("\n" + size + "\n", "\n" + size + "1\n"));
        var refused = command("verify-log", altered.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.said()).contains("not signed by the key of the log");
    }

    @Test
    @Order(3)
    void policy_publish_and_policy_check_say_in_both_languages_why_not() throws Exception {
        var nothingNew = command("policy", "publish");
        assertThat(nothingNew.status()).as(nothingNew.said()).isEqualTo(1);
        assertThat(nothingNew.said())
                .contains("2026-11-29")
                .containsPattern("[ء-ي]")
                .containsPattern("[a-z]{4}");

        var text = Files.writeString(ground.resolve("policy.txt"), "نحفظ بياناتك في ………… ولا يطّلع عليها أحد أبدًا.");
        assertThat(command("policy", "check", text.toString()).status()).isEqualTo(1);
        assertThat(done("policy", "show", "--lang", "en")).contains("2.3", "4. ");
    }

    @Test
    @Order(4)
    void retention_run_waits_for_somebody_who_has_looked_at_a_clock_that_jumped() throws Exception {
        assertThat(done("retention", "run", "--json")).contains("\"failed\":0");
        Files.writeString(ground.resolve("clock"), "PT30H");
        var refused = command("retention", "run");
        assertThat(refused.status()).as(refused.said()).isEqualTo(1);
        assertThat(refused.said()).contains("--confirm-clock");
        assertThat(done("retention", "run", "--confirm-clock", "--json")).contains("\"failed\":0");
    }

    private static String done(String... words) {
        var ended = command(words);
        assertThat(ended.status()).as(ended.said()).isZero();
        return ended.said();
    }

    private static Ended command(String... words) {
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of(
                "--data",
                ground.resolve("store").toString(),
                "--custodian",
                ground.resolve("custodian").toString(),
                "--clock-offset-file",
                ground.resolve("clock").toString()));
        var said = new ByteArrayOutputStream();
        var screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new Terminal(screen, screen), Mukhtalif.class).run(line);
        return new Ended(status, said.toString(StandardCharsets.UTF_8));
    }

    private static String fetched(String path) throws Exception {
        var port = rooms.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
