package org.mukhtalif.privacy.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.TestPolicy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Running_the_controls {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final PublishedPolicy policy = TestPolicy.published();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void keeps_what_each_showed_and_when() {
        var controls = running(control("book-is-append-only", ProofResult.Held::new));
        assertThat(controls.proofOf("book-is-append-only")).contains(new Proof(true, NOW));
        assertThat(controls.proofOf("store-cannot-read-vault")).isEmpty();
    }

    @Test
    void takes_an_exception_for_a_failure_and_goes_on() {
        var controls = running(
                control("book-is-append-only", () -> {
                    throw new IllegalStateException("no database");
                }),
                control("store-cannot-read-vault", ProofResult.Held::new));
        assertThat(controls.proofOf("book-is-append-only")).contains(new Proof(false, NOW));
        assertThat(controls.proofOf("store-cannot-read-vault")).contains(new Proof(true, NOW));
    }

    @Test
    void refuses_a_control_that_proves_nothing_of_the_policy() {
        assertThatThrownBy(() -> running(control("tea-is-hot", ProofResult.Held::new)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tea-is-hot");
    }

    @Test
    void proves_that_a_failing_control_strikes_its_promise() {
        assertThat(new FailingControlStrikes(policy, clock).probe()).isEqualTo(new ProofResult.Held());
    }

    private Controls running(Control... controls) {
        var running = new Controls(List.of(controls), policy, clock);
        running.runAll();
        return running;
    }

    private static Control control(String key, Supplier<ProofResult> probe) {
        return new Control() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public ProofResult probe() {
                return probe.get();
            }
        };
    }
}
