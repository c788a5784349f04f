package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.orders.Orders;
import org.springframework.context.ConfigurableApplicationContext;

/// `./mukhtalif erase` as a process of its own, beside a store that runs.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Erasing_by_a_command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MAIL = "guest@drill.example";

    @TempDir
    Path ground;

    @Test
    void destroys_whom_the_link_or_the_mail_leads_to_and_nobody_without_yes() throws Exception {
        try (var rooms = new StoreApplication(Mukhtalif.class, settings()).open()) {
            var huda = DrillShopper.orderingIn(rooms, "هدى التجربة");
            var sara = DrillShopper.orderingIn(rooms, "سارة التجربة");
            await().atMost(PATIENCE).until(() -> known(rooms) == 2);

            var asked = erase(MAIL);
            assertThat(asked.status()).as(asked.said()).isEqualTo(1);
            assertThat(asked.said()).contains("2", "--yes").doesNotContain(MAIL);
            assertThat(sara.opens(rooms)).isTrue();

            var byLink = erase(link(rooms, huda), "--yes");
            assertThat(byLink.status()).as(byLink.said()).isZero();
            assertThat(byLink.said()).contains("أُتلفت البيانات", "Destroyed: ");
            assertThat(huda.opens(rooms)).isFalse();
            assertThat(sara.opens(rooms)).isTrue();

            var byMail = erase(MAIL, "--yes", "--json");
            assertThat(byMail.status()).as(byMail.said()).isZero();
            assertThat(byMail.said().strip()).matches("\\{\"cases\":1,\"keys\":[1-9]\\d*,\"values\":[1-9]\\d*}");
            assertThat(sara.opens(rooms)).isFalse();
            assertThat(known(rooms)).isZero();

            assertThat(erase(MAIL, "--yes").status()).isEqualTo(1);
            assertThat(letters()).filteredOn(letter -> letter.contains("شهادة")).hasSize(2);
        }
    }

    private record Ended(int status, String said) {}

    private Ended erase(String typed, String... words) throws IOException, InterruptedException {
        var input = Files.writeString(ground.resolve("input"), typed + "\n");
        var output = ground.resolve("output");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Mukhtalif.class.getName(),
                "erase",
                "--data",
                ground.resolve("store").toString(),
                "--custodian",
                ground.resolve("custodian").toString()));
        line.addAll(List.of(words));
        var process = new ProcessBuilder(line)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static String link(ConfigurableApplicationContext rooms, DrillShopper shopper) {
        var secret = rooms.getBean(Orders.class)
                .link(shopper.number(), rooms.getBean(Clock.class).instant());
        return "https://shop.example/orders/" + shopper.number() + "/" + secret.toLink();
    }

    private static int known(ConfigurableApplicationContext rooms) {
        return rooms.getBean(RecognitionOfMany.class)
                .subjectsOf(new PersonalText(MAIL))
                .size();
    }

    private List<String> letters() throws Exception {
        var letters = new ArrayList<String>();
        try (var files = Files.list(ground.resolve("store/mail"))) {
            for (var file : files.toList()) letters.add(subjectOf(file));
        }
        return letters;
    }

    private static String subjectOf(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in).getSubject();
        }
    }

    private Settings settings() {
        return new Settings(Map.of(
                Option.PORT,
                "0",
                Option.DATA,
                ground.resolve("store").toString(),
                Option.CUSTODIAN,
                ground.resolve("custodian").toString(),
                Option.EMPTY,
                "false"));
    }
}
