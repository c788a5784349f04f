package org.mukhtalif.privacy.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Erasing_a_person {

    private final Engine engine = Engine.start();
    private final Sara sara = Sara.somebodyNew().registersAt(engine).ordersFrom(engine);

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void leaves_nothing_that_can_be_opened_or_found() {
        engine.the(Recognition.class).remember(PersonalField.EMAIL, Sara.ORDER_EMAIL, sara.id());
        var report = erasure().eraseEverything(sara.id());
        assertThat(report).isEqualTo(new ErasureReport(2, 2, 6));
        assertThat(engine.the(Vault.class).held(sara.id())).isEmpty();
        assertThat(engine.the(Recognition.class).subjectOf(PersonalField.EMAIL, Sara.ORDER_EMAIL))
                .isEmpty();
        assertThat(tracesOf(sara.id().value())).isZero();
        assertThat(keysOf(sara)).isZero();
    }

    @Test
    void lets_every_room_forget_every_case() {
        erasure().eraseEverything(sara.id());
        assertThat(engine.room.forgotten)
                .containsExactlyInAnyOrder(account(), new SubjectCase(sara.id(), sara.order()));
    }

    @Test
    void keeps_the_lines_of_the_book_without_whose_they_were() {
        var told = engine.the(AccessLog.class).entriesOf(sara.id(), 10);
        erasure().eraseEverything(sara.id());
        assertThat(told).hasSize(2);
        assertThat(told).allMatch(each -> new String(leafOf(each.entryId()), UTF_8).contains("act:collected"));
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10)).isEmpty();
    }

    @Test
    void is_finished_after_a_room_failed_in_the_middle() {
        engine.room.failNext(1);
        assertThatThrownBy(() -> erasure().eraseEverything(sara.id())).hasMessageContaining("This room fails");
        assertThat(engine.the(Vault.class).openable(engine.the(Vault.class).held(sara.id())))
                .isEmpty();
        assertThat(engine.room.forgotten).isEmpty();
        assertThat(engine.the(RetentionSweep.class).sweepWithTheClockConfirmed().resumed())
                .isEqualTo(1);
        assertThat(engine.room.forgotten).contains(account(), new SubjectCase(sara.id(), sara.order()));
        assertThat(tracesOf(sara.id().value())).isZero();
    }

    @Test
    void again_changes_nothing_and_tells_nothing_twice() {
        erasure().eraseEverything(sara.id());
        var entries = allEntries();
        assertThat(erasure().eraseEverything(sara.id())).isEqualTo(ErasureReport.NOTHING);
        assertThat(allEntries()).isEqualTo(entries);
    }

    @Test
    void of_one_order_leaves_the_account() {
        erasure().eraseCase(sara.id(), sara.order());
        assertThat(engine.the(Vault.class).mattersOf(sara.id())).isEqualTo(Set.of(account()));
        var told = engine.the(AccessLog.class).entriesOf(sara.id(), 10).getFirst();
        assertThat(told.act()).isEqualTo(Act.ERASED);
        assertThat(told.caseId()).isEqualTo(sara.order());
        assertThat(told.fields()).isEqualTo(sara.delivery().values().keySet());
        assertThat(engine.room.forgotten).containsExactly(new SubjectCase(sara.id(), sara.order()));
    }

    @Test
    void of_a_guests_only_order_lets_the_book_forget_her_too() {
        var guest = Sara.somebodyNew().ordersFrom(engine);
        erasure().eraseCase(guest.id(), guest.order());
        assertThat(engine.the(AccessLog.class).entriesOf(guest.id(), 10)).isEmpty();
        assertThat(tracesOf(guest.id().value())).isZero();
        assertThat(keysOf(guest)).isZero();
    }

    private Erasure erasure() {
        return engine.the(Erasure.class);
    }

    private SubjectCase account() {
        return new SubjectCase(sara.id(), CaseId.ACCOUNT);
    }

    private static long allEntries() {
        return technician()
                .sql("select count(*) from accesslog.entry")
                .query(Long.class)
                .single();
    }

    /// Every row of the engine's schemas that still leads to her.
    private static long tracesOf(UUID subject) {
        return technician().sql("""
                        select (select count(*) from vault.sealed_value where subject = :subject)
                             + (select count(*) from accesslog.subject_entry where subject = :subject)
                             + (select count(*) from retention.pending_erasure where subject = :subject)
                        """).param("subject", subject).query(Long.class).single();
    }

    private static long keysOf(Sara whom) {
        return JdbcClient.create(EngineDatabases.shared().keyring())
                .sql("select count(*) from keyring.wrapped_key_odd where subject = :subject")
                .param("subject", whom.id().value())
                .query(Long.class)
                .single();
    }

    private static byte[] leafOf(UUID entry) {
        return technician()
                .sql("select leaf from accesslog.entry where id = :id")
                .param("id", entry)
                .query((row, _) -> row.getBytes("leaf"))
                .single();
    }

    private static JdbcClient technician() {
        return EngineDatabases.shared().asTechnician();
    }
}
