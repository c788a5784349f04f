package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.mukhtalif.privacy.transparency.AWitness;
import org.mukhtalif.privacy.transparency.LogSigner;
import org.mukhtalif.privacy.transparency.SignedNote;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Letting_a_witness_co_sign {

    private static final long NOW = 1_800_000_000;

    @TempDir
    Path custodian;

    private final AWitness notary = new AWitness("notary.example");
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.start(EngineDatabases.fresh(), custodian);
        write(3);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void a_book_that_fits_every_co_signed_checkpoint_is_whole() throws IOException {
        bring("one.txt", notary.cosigned(newest(), NOW));
        write(4);
        bring("two.txt", notary.cosigned(newest(), NOW + 60));
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_co_signed_checkpoint_of_another_past_is_noticed() throws IOException {
        var forged = newest().text().replace("\n3\n", "\n2\n");
        var secret = engine.the(BookSecrets.class).signer();
        bring("one.txt", notary.cosigned(secret.sign(forged), NOW));
        assertThat(faults()).containsExactly(BookFault.ANOTHER_PAST);
    }

    @Test
    void what_the_witness_did_not_sign_is_not_its_word() throws IOException {
        bring("bare.txt", newest());
        bring("stranger.txt", new AWitness("notary.example").cosigned(newest(), NOW));
        Files.writeString(folder().resolve("torn.txt"), "notary.example");
        assertThat(faults()).containsExactly(BookFault.NOT_WITNESSED, BookFault.NOT_WITNESSED, BookFault.NOT_WITNESSED);
    }

    @Test
    void without_a_registered_witness_the_folder_is_left_alone() throws IOException {
        bring("bare.txt", newest());
        assertThat(engine.the(BookVerification.class).verify(List.of()).findings())
                .isEmpty();
    }

    @Test
    void a_setting_that_is_no_witness_is_refused_at_the_start() {
        var log = LogSigner.of(new byte[32]).key().text();
        assertThatThrownBy(() -> new Witness("notary", custodian)).hasMessageContaining("name+hash+key");
        assertThatThrownBy(() -> new Witness(log, custodian)).hasMessageContaining("a log's key");
    }

    private List<BookFault> faults() {
        return new BookVerification(
                        engine.the(Numbering.class),
                        engine.the(BookCopies.class),
                        engine.the(BookSecrets.class),
                        new Witness(notary.key().text(), custodian.resolve("book")),
                        engine.clock)
                .verify(List.of()).findings().stream().map(BookFinding::fault).toList();
    }

    private void bring(String name, SignedNote note) throws IOException {
        Files.writeString(Files.createDirectories(folder()).resolve(name), note.written());
    }

    private Path folder() {
        return custodian.resolve("book/witness");
    }

    private void write(int entries) {
        var sara = Sara.somebodyNew();
        for (int i = 0; i < entries; i++)
            engine.the(AccessLog.class)
                    .record(new AccessEntry(
                            AccessEntry.Act.DISCLOSED,
                            sara.id(),
                            sara.order(),
                            Set.of(PersonalField.RECIPIENT_NAME),
                            Purpose.DELIVERY,
                            Recipient.merchant("17")));
        engine.the(BookKeeping.class).keepUp();
    }

    private SignedNote newest() {
        return SignedNote.of(engine.the(BookProofs.class).newest().orElseThrow());
    }
}
