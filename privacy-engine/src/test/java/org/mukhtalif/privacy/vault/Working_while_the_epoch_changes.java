package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.retention.Erasure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Working_while_the_epoch_changes extends EpochsToChange {

    @ParameterizedTest
    @EnumSource(RotationStep.class)
    void a_crash_after_any_step_leaves_one_complete_generation_that_opens(RotationStep step) throws IOException {
        var sara = Sara.somebodyNew();
        var huda = Sara.somebodyNew();
        try (var engine = start()) {
            sara.ordersFrom(engine);
            engine.the(ArrangedWatch.class).act(reached -> {
                if (reached == step) throw new PowerCut();
            });
            assertThatThrownBy(() -> engine.the(KeyRotation.class).rotate()).isInstanceOf(PowerCut.class);
            huda.ordersFrom(engine);
        }
        try (var engine = start()) {
            assertThat(readable(engine, sara)).isTrue();
            assertThat(readable(engine, huda)).isTrue();
            assertThat(keyFiles()).hasSize(1);
            engine.the(KeyRotation.class).rotate();
            assertThat(readable(engine, sara)).isTrue();
            assertThat(readable(engine, huda)).isTrue();
        }
        assertThat(keyFiles()).hasSize(1);
        assertThat(numbers()).hasSize(1);
    }

    @Test
    void what_is_made_or_erased_at_any_step_is_made_or_erased_in_both_generations() {
        var before = Sara.somebodyNew();
        var leaving = new ArrayList<Sara>();
        var coming = new ArrayList<Sara>();
        try (var engine = start()) {
            before.ordersFrom(engine);
            for (var _ : RotationStep.values()) leaving.add(Sara.somebodyNew().ordersFrom(engine));
            engine.the(ArrangedWatch.class).act(step -> {
                coming.add(Sara.somebodyNew().ordersFrom(engine));
                engine.the(Erasure.class)
                        .eraseEverything(leaving.get(step.ordinal()).id());
            });
            engine.the(KeyRotation.class).rotate();
        }
        try (var engine = start()) {
            assertThat(readable(engine, before)).isTrue();
            assertThat(coming).hasSize(7).allMatch(each -> readable(engine, each));
            assertThat(leaving)
                    .allMatch(
                            each -> engine.the(Keyring.class).namesOf(each.id()).isEmpty());
            assertThat(restoredFromJournal(engine))
                    .hasSize(8)
                    .doesNotContain(leaving.getFirst().id().toString());
        }
    }

    @Test
    void shoppers_who_order_and_leave_while_epochs_change_lose_nothing_and_leave_nothing() throws Exception {
        try (var engine = start();
                var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<Sara>> shop = () -> IntStream.range(0, 40)
                    .mapToObj(i -> {
                        var sara = Sara.somebodyNew().ordersFrom(engine);
                        if (i % 3 == 0) engine.the(Erasure.class).eraseEverything(sara.id());
                        return sara;
                    })
                    .toList();
            var shops = List.of(threads.submit(shop), threads.submit(shop), threads.submit(shop));
            for (int i = 0; i < 5; i++) engine.the(KeyRotation.class).rotate();
            for (var each : shops) {
                var people = each.get();
                for (int i = 0; i < people.size(); i++)
                    assertThat(readable(engine, people.get(i))).isEqualTo(i % 3 != 0);
            }
        }
    }

    @Test
    void two_nodes_do_not_change_the_epoch_at_once_and_both_follow_it() {
        var sara = Sara.somebodyNew();
        var huda = Sara.somebodyNew();
        try (var one = start();
                var other = start()) {
            sara.ordersFrom(other);
            one.the(ArrangedWatch.class).act(step -> {
                if (step == RotationStep.GENERATION_WRITTEN)
                    assertThatThrownBy(() -> other.the(KeyRotation.class).rotate())
                            .hasMessageContaining("Another process");
            });
            one.the(KeyRotation.class).rotate();
            huda.ordersFrom(other);
            assertThat(readable(one, huda)).isTrue();
            assertThat(readable(other, sara)).isTrue();
        }
    }

    /// Whose keys somebody would have who had only the journal.
    private static Set<String> restoredFromJournal(Engine engine) {
        var journal = engine.the(KeyJournal.class);
        var subjects = new java.util.TreeSet<String>();
        try {
            var epoch = engine.the(Epochs.class).current().number();
            GenerationCopy.read(journal.copyOf(epoch), line -> {
                if (line.startsWith("k")) subjects.add(line.split("\t")[1]);
            });
            var destroyed = new ArrayList<String>();
            if (Files.exists(journal.logOf(epoch)))
                for (var line : Files.readAllLines(journal.logOf(epoch)))
                    JournalLine.read(line).ifPresent(each -> {
                        if (each.act() == 'k') subjects.add(each.columns().getFirst());
                        if (each.act() == 'x') destroyed.add(each.columns().getFirst());
                    });
            subjects.removeAll(destroyed);
            return subjects;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class PowerCut extends Error {}
}
