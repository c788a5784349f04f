package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Veiling_an_entry {

    private static final Duration SECRET_FOR = Duration.ofDays(30);

    @TempDir
    Path custodian;

    private final EngineDatabases databases = EngineDatabases.fresh();
    private final Sara sara = Sara.somebodyNew();
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.start(databases, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void keeps_it_from_her_book_until_its_date_and_not_a_day_longer() {
        var secret = veiled();
        assertThat(veils().lift()).isZero();
        assertThat(log().entriesOf(sara.id(), 9)).isEmpty();
        engine.clock.forward(SECRET_FOR.plusSeconds(1));
        assertThat(veils().lift()).isEqualTo(1);
        assertThat(log().entriesOf(sara.id(), 9)).singleElement().satisfies(entry -> {
            assertThat(entry.entryId()).isEqualTo(secret);
            assertThat(entry.recipient()).isEqualTo(Recipient.merchant("17"));
            assertThat(entry.caseId()).isEqualTo(sara.order());
        });
    }

    @Test
    void makes_it_look_like_padding() {
        var secret = text(veiled());
        veils().pad();
        var padding = text(newest());
        assertThat(secret).hasSameSizeAs(padding).startsWith("veil:1\nid:").doesNotContain("merchant", "recipient");
        assertThat(padding).matches("(?s)veil:1\nid:[^\n]+\nat:[^\n]+\nsealed:[A-Za-z0-9_-]{2038}\nend:\n");
        assertThat(links(newest())).isEqualTo(links(secretId(secret))).isEqualTo(1);
    }

    @Test
    void padding_is_never_lifted_and_stays_out_of_every_book() {
        veiled();
        for (int i = 0; i < 5; i++) veils().pad();
        engine.clock.forward(Duration.ofDays(10_000));
        assertThat(veils().lift()).isEqualTo(1);
        assertThat(log().entriesOf(sara.id(), 9)).hasSize(1);
    }

    @Test
    void leaves_the_tree_whole_before_and_after() {
        veiled();
        veils().pad();
        assertThat(findings()).isEmpty();
        engine.clock.forward(SECRET_FOR.plusSeconds(1));
        veils().lift();
        assertThat(findings()).isEmpty();
    }

    @Test
    void ends_for_an_erased_person_without_telling_whose_it_was() {
        var secret = veiled();
        log().forget(sara.id());
        engine.clock.forward(SECRET_FOR.plusSeconds(1));
        assertThat(veils().lift()).isEqualTo(1);
        assertThat(log().entriesOf(sara.id(), 9)).isEmpty();
        var key = engine.the(BookSecrets.class).veilKey(secret);
        var inner = new String(
                Veil.lifted(text(secret).getBytes(UTF_8), key).orElseThrow().leaf(), UTF_8);
        assertThat(inner)
                .contains("recipient:merchant/17")
                .doesNotContain(sara.id().toString());
    }

    private UUID veiled() {
        var entry = new AccessEntry(
                AccessEntry.Act.DISCLOSED,
                sara.id(),
                sara.order(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                Recipient.merchant("17"));
        var receipt = log().recordVeiled(entry, engine.clock.instant().plus(SECRET_FOR));
        assertThat(receipt.use(AccessEntry.Act.DISCLOSED, sara.id(), sara.order(), PersonalField.RECIPIENT_NAME))
                .isTrue();
        return receipt.entryId();
    }

    private List<BookFinding> findings() {
        engine.the(BookKeeping.class).keepUp();
        return engine.the(BookVerification.class).verify(List.of()).findings();
    }

    private static UUID secretId(String leaf) {
        return Arrival.idIn(leaf.getBytes(UTF_8));
    }

    private String text(UUID entry) {
        return databases
                .asTechnician()
                .sql("select convert_from(leaf, 'UTF8') from accesslog.entry where id = :id")
                .param("id", entry)
                .query(String.class)
                .single();
    }

    private UUID newest() {
        return databases
                .asTechnician()
                .sql("select id from accesslog.entry order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private long links(UUID entry) {
        return databases
                .asTechnician()
                .sql("select count(*) from accesslog.subject_entry where entry_id = :id")
                .param("id", entry)
                .query(Long.class)
                .single();
    }

    private Veils veils() {
        return engine.the(Veils.class);
    }

    private AccessLog log() {
        return engine.the(AccessLog.class);
    }
}
