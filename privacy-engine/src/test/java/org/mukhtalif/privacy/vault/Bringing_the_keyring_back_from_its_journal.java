package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
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
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.retention.Erasure;

/// The disk of the keyring is lost, and nobody had taken a copy: what is left are the journal and the custodian.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Bringing_the_keyring_back_from_its_journal {

    private static final PersonalText HUDAS_EMAIL = new PersonalText("huda@shopper.example");

    @TempDir
    Path custodian;

    private final EngineDatabases lost = EngineDatabases.fresh();
    private final Sara sara = Sara.somebodyNew();
    private final Sara huda = Sara.somebodyNew();
    private final Sara omar = Sara.somebodyNew();
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.start(lost, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void every_key_comes_back_from_before_the_change_of_epoch_and_from_after_it() {
        sara.ordersFrom(engine);
        rotate();
        huda.ordersFrom(engine);
        replay();
        assertThat(readable(sara)).isTrue();
        assertThat(readable(huda)).isTrue();
    }

    @Test
    void keys_that_were_destroyed_stay_destroyed() {
        omar.ordersFrom(engine);
        rotate();
        sara.ordersFrom(engine);
        engine.the(Erasure.class).eraseEverything(omar.id());
        engine.the(Erasure.class).eraseEverything(sara.id());
        replay();
        assertThat(engine.the(Keyring.class).namesOf(omar.id())).isEmpty();
        assertThat(engine.the(Keyring.class).namesOf(sara.id())).isEmpty();
    }

    @Test
    void people_are_recognised_as_before_and_the_erased_are_not() {
        recognition().remember(PersonalField.EMAIL, Sara.ORDER_EMAIL, sara.id());
        rotate();
        recognition().remember(PersonalField.EMAIL, HUDAS_EMAIL, huda.id());
        recognition().forget(sara.id(), PersonalField.EMAIL);
        replay();
        assertThat(recognition().subjectOf(PersonalField.EMAIL, HUDAS_EMAIL)).hasValue(huda.id());
        assertThat(recognition().subjectOf(PersonalField.EMAIL, Sara.ORDER_EMAIL))
                .isEmpty();
    }

    @Test
    void a_line_that_a_power_cut_tore_is_passed_over() throws IOException {
        rotate();
        sara.ordersFrom(engine);
        huda.ordersFrom(engine);
        engine.close();
        var log = journal().resolve("generation-2.log");
        var lines = Files.readString(log);
        Files.writeString(log, lines.substring(lines.length() / 2), StandardOpenOption.APPEND);
        Files.writeString(log, lines.substring(0, lines.length() / 3), StandardOpenOption.APPEND);
        replay();
        assertThat(readable(sara)).isTrue();
        assertThat(readable(huda)).isTrue();
    }

    @Test
    void the_keyring_that_came_back_goes_on() {
        sara.ordersFrom(engine);
        rotate();
        replay();
        huda.ordersFrom(engine);
        rotate();
        assertThat(readable(sara)).isTrue();
        assertThat(readable(huda)).isTrue();
    }

    private void rotate() {
        engine.the(KeyRotation.class).rotate();
    }

    /// Loads what lies in the journal's folder into an empty keyring, as `restore --keyring` does.
    private void replay() {
        engine.close();
        var empty = lost.withoutTheirKeyring();
        try (var owner = empty.keyringOwner().getConnection()) {
            KeyringCopies.load(KeyringCopies.newestIn(journal()).orElseThrow(), owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        engine = Engine.start(empty, custodian);
    }

    private Path journal() {
        try (var folders = Files.list(custodian)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("journal-of-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean readable(Sara someone) {
        var vault = engine.the(Vault.class);
        var held = vault.held(Set.of(new SubjectCase(someone.id(), someone.order())));
        return held.size() == 3 && vault.openable(held).size() == 3;
    }

    private Recognition recognition() {
        return engine.the(Recognition.class);
    }
}
