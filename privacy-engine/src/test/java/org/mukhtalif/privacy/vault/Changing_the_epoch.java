package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.intake.Recognition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Changing_the_epoch extends EpochsToChange {

    @Test
    void what_is_noted_late_of_an_epoch_that_is_over_is_written_nowhere(@TempDir Path folder) {
        var journal = new KeyJournal(folder);
        var line =
                List.of(JournalLine.destroyed(new SubjectCase(Sara.somebodyNew().id(), CaseId.ACCOUNT)));
        journal.append(1, line);
        journal.keepOnly(2);
        journal.append(1, line);
        journal.append(2, line);
        assertThat(journal.epochs()).containsExactly(2L);
    }

    @Test
    void what_was_sealed_opens_after_it_and_the_old_key_is_gone() {
        var sara = Sara.somebodyNew();
        try (var engine = start()) {
            sara.ordersFrom(engine);
            var report = engine.the(KeyRotation.class).rotate();
            assertThat(List.of(report.ended(), report.began(), report.keys())).containsExactly(1L, 2L, 2L);
            assertThat(readable(engine, sara)).isTrue();
        }
        assertThat(custodian.resolve("epoch-1.key")).doesNotExist();
        try (var engine = start()) {
            assertThat(readable(engine, sara)).isTrue();
        }
    }

    @Test
    void a_copy_of_the_old_generation_opens_nothing() {
        var sara = Sara.somebodyNew();
        try (var engine = start()) {
            sara.ordersFrom(engine);
            var copy = engine.the(Generations.class).copy(1, custodian.resolve("kept.copy"));
            engine.the(KeyRotation.class).rotate();
            assertThat(engine.the(org.mukhtalif.privacy.custody.Custodian.class)
                            .unwrap(Epochs.name(copy.epoch()), copy.wrappedEpochKey()))
                    .isEmpty();
        }
    }

    @Test
    void many_epochs_follow_each_other_and_only_the_last_leaves_anything() throws IOException {
        var sara = Sara.somebodyNew();
        try (var engine = start()) {
            sara.ordersFrom(engine);
            for (int i = 0; i < 4; i++) engine.the(KeyRotation.class).rotate();
            assertThat(readable(engine, sara)).isTrue();
            assertThat(numbers()).containsExactly(5L);
            assertThat(files(engine)).containsExactly("generation-5.copy");
        }
        assertThat(keyFiles()).containsExactly("epoch-5.key");
    }

    @Test
    void it_happens_by_itself_when_the_epoch_is_old_enough() {
        try (var engine = start()) {
            var rotation = engine.the(KeyRotation.class);
            assertThat(rotation.rotateIfDue()).isFalse();
            engine.clock.forward(Duration.ofHours(25));
            assertThat(rotation.rotateIfDue()).isTrue();
            assertThat(rotation.rotateIfDue()).isFalse();
        }
    }

    @Test
    void people_are_recognised_after_it() {
        var sara = Sara.somebodyNew();
        try (var engine = start()) {
            engine.the(Recognition.class).remember(PersonalField.EMAIL, Sara.ORDER_EMAIL, sara.id());
            engine.the(KeyRotation.class).rotate();
        }
        try (var engine = start()) {
            assertThat(engine.the(Recognition.class).subjectOf(PersonalField.EMAIL, Sara.ORDER_EMAIL))
                    .hasValue(sara.id());
        }
    }
}
