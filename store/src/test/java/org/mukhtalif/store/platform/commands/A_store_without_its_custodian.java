package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.Role;
import org.springframework.context.ConfigurableApplicationContext;

/// The folder with the keys over all keys is taken away, under a running store and before a start.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A_store_without_its_custodian {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String SIGN_IN =
            "{\"who\": \"sara@mail.example\", \"password\": \"نخلة طويلة قرب البئر القديمة\"}";

    @TempDir
    Path ground;

    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void shows_its_goods_and_opens_nothing_until_it_is_back_and_does_not_start_without() throws Exception {
        try (var rooms = new StoreApplication(Mukhtalif.class, settings()).open()) {
            openAnAccount(rooms);
            assertThat(signIn(rooms, "ar").statusCode()).isEqualTo(201);

            Files.move(custodian(), aside());
            aMinuteGoesBy();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(
                            () -> assertThat(signIn(rooms, "ar").statusCode()).isEqualTo(503));
            assertThat(signIn(rooms, "ar").body()).contains("بعد لحظات");
            assertThat(signIn(rooms, "en").body()).contains("in a moment");
            assertThat(get(rooms, "/").statusCode()).isEqualTo(200);
            assertThat(get(rooms, "/privacy").statusCode()).isEqualTo(200);

            Files.move(aside(), custodian());
            assertThat(signIn(rooms, "ar").statusCode()).isEqualTo(201);
        }
        Files.move(custodian(), aside());
        var said = new ByteArrayOutputStream();

        assertThat(run(said)).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(custodian().resolve("pepper") + " is missing", "Put the custodian's copy back");
        assertThat(custodian()).doesNotExist();
    }

    /// For as long keys at hand serve.
    private void aMinuteGoesBy() throws IOException {
        Files.writeString(clock(), "PT61S");
    }

    private int run(ByteArrayOutputStream said) {
        var screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Terminal(screen, screen), Mukhtalif.class)
                .run(List.of(
                        "run",
                        "--port",
                        "0",
                        "--empty",
                        "--data",
                        ground.resolve("store").toString(),
                        "--custodian",
                        custodian().toString()));
    }

    private static void openAnAccount(ConfigurableApplicationContext rooms) {
        rooms.getBean(AccountCreation.class)
                .create(
                        Role.SHOPPER,
                        Map.of(
                                PersonalField.EMAIL, new PersonalText("sara@mail.example"),
                                PersonalField.USER_NAME, new PersonalText("sara"),
                                PersonalField.PASSWORD, new PersonalText("نخلة طويلة قرب البئر القديمة")));
    }

    private HttpResponse<String> signIn(ConfigurableApplicationContext rooms, String language)
            throws IOException, InterruptedException {
        return program.send(
                to(rooms, "/api/v1/sessions")
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(SIGN_IN))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(ConfigurableApplicationContext rooms, String path)
            throws IOException, InterruptedException {
        return program.send(to(rooms, path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(ConfigurableApplicationContext rooms, String path) {
        var port = rooms.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private Settings settings() {
        return new Settings(Map.of(
                Option.PORT,
                "0",
                Option.DATA,
                ground.resolve("store").toString(),
                Option.CUSTODIAN,
                custodian().toString(),
                Option.CLOCK_OFFSET_FILE,
                clock().toString(),
                Option.EMPTY,
                "true"));
    }

    private Path custodian() {
        return ground.resolve("custodian");
    }

    private Path clock() {
        return ground.resolve("clock");
    }

    private Path aside() {
        return ground.resolve("aside");
    }
}
