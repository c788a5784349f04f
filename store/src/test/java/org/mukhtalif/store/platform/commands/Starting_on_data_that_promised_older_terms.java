package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.privacy.publication.PolicyTurn;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.People;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.terms.Terms;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A newer program on the data of the version before: its policy is published already, and leads to the terms of
/// before.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Starting_on_data_that_promised_older_terms {

    private static final String BEFORE = "2026-11-23";
    private static final String CONTROL = "terms-are-there";

    @TempDir
    static Path ground;

    private static ConfigurableApplicationContext rooms;

    @BeforeAll
    static void a_store_starts_on_them() {
        var application = new StoreApplication(
                Mukhtalif.class,
                new Settings(Map.of(
                        Option.PORT, "0",
                        Option.DATA, ground.resolve("store").toString(),
                        Option.CUSTODIAN, ground.resolve("custodian").toString(),
                        Option.CLOCK_OFFSET_FILE, ground.resolve("clock").toString(),
                        Option.EMPTY, "true")));
        try (var before = application.closed()) {
            publishTheOneBefore(before);
        }
        rooms = application.open();
    }

    @AfterAll
    static void it_ends() {
        rooms.close();
    }

    @Test
    @Order(1)
    void keeps_policy_and_terms_as_they_bind_and_strikes_no_sentence() throws Exception {
        assertThat(rooms.getBean(KeptVersions.class).all()).hasSize(1);
        assertThat(fetched("/en/terms"))
                .contains("Version " + BEFORE + ", in force since", "You pay in cash on delivery")
                .contains("/en/terms/" + AcceptedTerms.VERSION);
        assertThat(fetched("/api/v1/terms")).contains("\"version\":\"" + BEFORE + "\"", "\"effective\":\"2026-11-23\"");
        assertThat(fetched("/en/registration")).contains("name=\"terms\" value=\"" + BEFORE + "\"");
        assertThat(held()).isTrue();
        assertThat(fetched("/en/privacy")).contains("They are version " + BEFORE + ", letter by letter");
        assertThat(fetched("/health/ready")).isEqualTo("up");
    }

    @Test
    @Order(2)
    void publishes_the_newer_ones_only_by_the_owners_act_and_in_time_to_tell_people() throws Exception {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        var operator = rooms.getBean(People.class).with(Role.OPERATOR).session();
        assertThat(fetched("/en/staff/policy", operator.getName() + "=" + operator.getValue()))
                .contains(AcceptedTerms.VERSION + ", can be published. Published now, it binds from " + day);
        assertThat(published()).contains(AcceptedTerms.VERSION, day.toString());

        assertThat(rooms.getBean(KeptVersions.class).upcoming().orElseThrow().effective())
                .isEqualTo(day);
        assertThat(rooms.getBean(PolicyTurn.class).come()).isFalse();
        assertThat(fetched("/api/v1/terms")).contains("\"version\":\"" + BEFORE + "\"");
        assertThat(held()).isTrue();
    }

    @Test
    @Order(3)
    void works_by_both_from_that_day_on_and_asks_for_the_newer_terms() throws Exception {
        var day = rooms.getBean(KeptVersions.class).upcoming().orElseThrow().effective();
        Files.writeString(ground.resolve("clock"), "PT264H");
        var clock = rooms.getBean(Clock.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(day));
        rooms.getBean(PolicyTurn.class).come();

        assertThat(fetched("/api/v1/terms"))
                .contains("\"version\":\"" + AcceptedTerms.VERSION + "\"", "\"effective\":\"" + day + "\"");
        assertThat(fetched("/en/registration")).contains("name=\"terms\" value=\"" + AcceptedTerms.VERSION + "\"");
        assertThat(held()).isTrue();
        assertThat(fetched("/en/privacy")).contains("They are version " + AcceptedTerms.VERSION + ", letter by letter");
        assertThat(fetched("/en/terms/" + BEFORE)).contains("it is not the one in force today");
        assertThat(fetched("/en/privacy/policy/versions/" + BEFORE))
                .contains("They are version " + BEFORE + ", letter by letter");
    }

    /// As the program before did at its first start.
    private static void publishTheOneBefore(ConfigurableApplicationContext rooms) {
        var newest = PolicyDrafts.newest();
        var terms = rooms.getBean(Terms.class).named(BEFORE).orElseThrow();
        var texts = newest.texts().named(BEFORE);
        var data = texts.data()
                .replaceFirst("(?m)^effective:.*$", "effective: " + BEFORE)
                .replaceFirst(
                        "version: " + newest.terms().version() + "\n  sha256", "version: " + BEFORE + "\n  sha256")
                .replace(newest.terms().sha256(), terms.fingerprint());
        rooms.getBean("engineDb", JdbcClient.class)
                .sql("""
                        insert into publication.version
                               (number, name, effective, published_at, data, arabic, english, facts)
                        values (1, :name, date '2026-11-23', timestamptz '2026-11-23T09:00Z', :data, :arabic, :english,
                                :facts)
                        """)
                .param("name", BEFORE)
                .param("data", data)
                .param("arabic", texts.arabic())
                .param("english", texts.english())
                .param("facts", JsonMapper.builder().build().writeValueAsString(rooms.getBean(PolicyFacts.class)))
                .update();
    }

    private static boolean held() {
        var controls = rooms.getBean(Controls.class);
        controls.run(CONTROL);
        return controls.resultOf(CONTROL).orElseThrow().held();
    }

    private static String published() {
        var line = new ArrayList<>(List.of("policy", "publish"));
        line.addAll(List.of(
                "--data", ground.resolve("store").toString(),
                "--custodian", ground.resolve("custodian").toString(),
                "--clock-offset-file", ground.resolve("clock").toString()));
        var said = new ByteArrayOutputStream();
        var screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new Terminal(screen, screen), Mukhtalif.class).run(line);
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String fetched(String path) throws Exception {
        return fetched(path, "none=0");
    }

    /// Without the marks that set a number apart from the letters around it.
    private static String fetched(String path, String cookie) throws Exception {
        var port = rooms.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookie)
                .build();
        try (var visitor = HttpClient.newHttpClient()) {
            return visitor.send(request, BodyHandlers.ofString()).body().replaceAll("[\u2066-\u2069]", "");
        }
    }
}
