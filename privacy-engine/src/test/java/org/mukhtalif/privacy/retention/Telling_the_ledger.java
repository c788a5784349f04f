package org.mukhtalif.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.vault.Vault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Telling_the_ledger {

    private final EngineDatabases databases = EngineDatabases.fresh();
    private final Sara sara = Sara.somebodyNew();
    private final Sara huda = Sara.somebodyNew();

    @TempDir
    Path custodian;

    @Test
    void each_destruction_is_told_with_random_ids_class_case_and_time() {
        try (var engine = twoPeople()) {
            engine.the(Erasure.class).eraseEverything(sara.id());
            engine.the(Erasure.class).eraseCase(huda.id(), huda.order());
            var lines = engine.the(DestructionLedger.class).lines();
            assertThat(lines).extracting(LedgerLine::classes).containsExactly("account,delivery", "delivery");
            assertThat(lines.getFirst().caseId()).isEmpty();
            assertThat(lines.getLast().caseId()).hasValue(huda.order());
            assertThat(engine.the(DestructionLedger.class).about(sara.id())).containsExactly(lines.getFirst());
        }
    }

    @Test
    void an_older_copy_of_the_data_destroys_again_what_it_brought_back_before_anybody_is_served() {
        try (var engine = twoPeople()) {
            databases
                    .asTechnician()
                    .sql("create table public.older as select * from vault.sealed_value")
                    .update();
            engine.the(Erasure.class).eraseEverything(sara.id());
        }
        putBack();
        try (var engine = start()) {
            var vault = engine.the(Vault.class);
            assertThat(vault.held(sara.id())).isEmpty();
            assertThat(vault.openable(vault.held(huda.id()))).isNotEmpty();
            assertThat(engine.room.forgotten).contains(new SubjectCase(sara.id(), sara.order()));
        }
    }

    @Test
    void a_ledger_that_was_cut_short_is_refused() throws IOException {
        var ledger = ledgerOfTwo();
        Files.write(ledger, Files.readAllLines(ledger).subList(0, 1));
        assertThatThrownBy(this::start).hasMessageContaining("holds 1 lines, and there were 2");
    }

    @Test
    void a_ledger_in_which_a_line_was_altered_is_refused() throws IOException {
        var ledger = ledgerOfTwo();
        var lines = Files.readString(ledger);
        Files.writeString(
                ledger,
                lines.replace(huda.id().toString(), Sara.somebodyNew().id().toString()));
        assertThatThrownBy(this::start).hasMessageContaining("Line 2 of the ledger of destructions was altered");
    }

    @Test
    void a_ledger_whose_lines_changed_places_is_refused() throws IOException {
        var ledger = ledgerOfTwo();
        Files.write(ledger, Files.readAllLines(ledger).reversed());
        assertThatThrownBy(this::start).hasMessageContaining("Line 1 of the ledger");
    }

    @Test
    void a_last_line_that_a_crash_cut_off_is_written_over() throws IOException {
        var ledger = ledgerOfTwo();
        Files.writeString(ledger, "destroyed\t3\t2026-", StandardOpenOption.APPEND);
        try (var engine = start()) {
            engine.the(Erasure.class)
                    .eraseEverything(Sara.somebodyNew().ordersFrom(engine).id());
            assertThat(engine.the(DestructionLedger.class).lines()).hasSize(3);
        }
    }

    @Test
    void lines_of_several_writers_stand_one_behind_the_other() throws Exception {
        try (var engine = start()) {
            var ours = engine.the(DestructionLedger.class);
            var theirs = new DestructionLedger(
                    ours.file().getParent(), engine.the(LedgerKey.class), engine.the(LedgerHead.class));
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 50; i++)
                    for (var ledger : List.of(ours, theirs))
                        writers.submit(() -> ledger.append(Instant.EPOCH, sara.id(), List.of(Optional.empty()), "-"));
            }
            assertThat(ours.lines()).hasSize(100);
            assertThat(ours.atLeast()).isEqualTo(100);
        }
    }

    @Test
    void a_line_whose_destruction_never_began_is_not_passed_over_by_a_later_one() {
        try (var engine = twoPeople()) {
            engine.the(DestructionLedger.class).append(Instant.EPOCH, sara.id(), List.of(Optional.empty()), "-");
            engine.the(Erasure.class).eraseEverything(huda.id());
            assertThat(engine.the(Vault.class).held(sara.id())).isNotEmpty();
        }
        try (var engine = start()) {
            assertThat(engine.the(Vault.class).held(sara.id())).isEmpty();
            assertThat(engine.the(DestructionNotes.class).position()).isEqualTo(2);
        }
    }

    @Test
    void the_file_holds_nothing_a_person_could_be_known_by() throws IOException {
        var text = Files.readString(ledgerOfTwo());
        assertThat(List.of(Sara.NAME, Sara.PHONE, Sara.ORDER_EMAIL)).noneMatch(words -> text.contains(words.reveal()));
    }

    private Engine start() {
        return Engine.start(databases, custodian);
    }

    private Engine twoPeople() {
        var engine = start();
        sara.registersAt(engine).ordersFrom(engine);
        huda.ordersFrom(engine);
        return engine;
    }

    private Path ledgerOfTwo() {
        try (var engine = twoPeople()) {
            engine.the(Erasure.class).eraseEverything(sara.id());
            engine.the(Erasure.class).eraseEverything(huda.id());
            assertThat(engine.the(Vault.class).held(Set.of(new SubjectCase(sara.id(), sara.order()))))
                    .isEmpty();
            return engine.the(DestructionLedger.class).file();
        }
    }

    private void putBack() {
        var db = databases.asTechnician();
        db.sql("delete from vault.sealed_value").update();
        db.sql("insert into vault.sealed_value select * from public.older").update();
        db.sql("drop table public.older").update();
        db.sql("update retention.ledger_mark set position = 0").update();
    }
}
