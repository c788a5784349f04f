package org.mukhtalif.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Holding_a_value {

    private final AtomicInteger elsewhere = new AtomicInteger(1);
    private final AtomicInteger readings = new AtomicInteger();
    private final Held<Integer> held = new Held<>(() -> {
        readings.incrementAndGet();
        return elsewhere.get();
    });

    @Test
    void it_is_read_once_for_many_who_ask_at_the_same_time() {
        for (int turn = 0; turn < 1_000; turn++) held.get();
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_was_changed_here_is_seen_at_once() {
        held.get();
        elsewhere.set(2);
        held.changed();
        assertThat(held.get()).isEqualTo(2);
    }

    @Test
    void what_another_node_changed_is_seen_soon_after() {
        held.get();
        elsewhere.set(2);
        await().atMost(java.time.Duration.ofSeconds(5)).until(() -> held.get() == 2);
    }
}
