package org.mukhtalif.privacy.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.TestDatabase;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.TestPolicy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Running_the_controls {

    private final StandingClock clock = new StandingClock();
    private final TestDatabase database = TestDatabase.with("controls");
    private final JdbcClient engine = JdbcClient.create(database.as("engine"));
    private final KeptResults kept = new KeptResults(engine);
    private ProofResult answer = new ProofResult.Held();

    @Test
    void keeps_what_each_showed_and_when() {
        var controls = running(control("book-is-append-only", ProofResult.Held::new));
        assertThat(controls.proofOf("book-is-append-only")).contains(new Proof(true, clock.instant()));
        assertThat(controls.proofOf("store-cannot-read-vault")).isEmpty();
    }

    @Test
    void takes_an_exception_for_a_failure_and_goes_on() {
        var controls = running(
                control("book-is-append-only", () -> {
                    throw new IllegalStateException("no database");
                }),
                control("store-cannot-read-vault", ProofResult.Held::new));
        assertThat(controls.proofOf("book-is-append-only")).map(Proof::held).contains(false);
        assertThat(controls.proofOf("store-cannot-read-vault")).map(Proof::held).contains(true);
    }

    @Test
    void tries_at_a_start_what_needs_no_database_beside_the_others() {
        var waited = new CountDownLatch(1);
        var controls = made(
                control("book-is-append-only", () -> ProofResult.heldIf(comes(waited), "nothing was beside it")),
                control("secrets-are-hashes", Pace.HOURLY, true, () -> {
                    waited.countDown();
                    return new ProofResult.Held();
                }));
        controls.runAtStart();
        assertThat(controls.proofOf("book-is-append-only")).map(Proof::held).contains(true);
        assertThat(controls.proofOf("secrets-are-hashes")).map(Proof::held).contains(true);
    }

    @Test
    void remembers_after_a_restart_what_was_shown_before_it() {
        running(control("book-is-append-only", ProofResult.Held::new));
        var restarted = made(control("book-is-append-only", ProofResult.Held::new));
        assertThat(restarted.isBehind()).isTrue();
        restarted.remember();
        assertThat(restarted.proofOf("book-is-append-only")).contains(new Proof(true, clock.instant()));
        assertThat(restarted.isBehind()).isFalse();
        clock.forward(Duration.ofHours(24));
        assertThat(restarted.isBehind()).isTrue();
    }

    @Test
    void keeps_each_change_at_once_and_otherwise_one_result_an_hour() {
        var controls = running(control("book-is-append-only", () -> answer));
        after(Duration.ofMinutes(4), controls);
        assertThat(results()).hasSize(1);
        answer = new ProofResult.Failed("the wall is down");
        after(Duration.ofMinutes(4), controls);
        assertThat(results())
                .hasSize(2)
                .first()
                .returns(false, ControlResult::held)
                .returns("the wall is down", ControlResult::why);
        after(Duration.ofMinutes(61), controls);
        assertThat(results()).hasSize(3);
    }

    @Test
    void raises_an_alarm_for_what_failed_and_for_what_was_not_tried_for_a_day() {
        answer = new ProofResult.Failed("the wall is down");
        var controls = running(control("book-is-append-only", () -> answer));
        assertThat(controls.alarms()).containsExactly("book-is-append-only");
        answer = new ProofResult.Held();
        after(Duration.ofMinutes(4), controls);
        assertThat(controls.alarms()).isEmpty();
        clock.forward(Duration.ofHours(24));
        assertThat(controls.alarms()).containsExactly("book-is-append-only");
    }

    @Test
    void tries_only_those_of_the_pace_that_is_due() {
        var controls = running(control("book-is-append-only", ProofResult.Held::new));
        var first = clock.instant();
        clock.forward(Duration.ofMinutes(4));
        controls.run(Pace.HOURLY);
        assertThat(controls.proofOf("book-is-append-only")).contains(new Proof(true, first));
        controls.run(Pace.EVERY_FEW_MINUTES);
        assertThat(controls.proofOf("book-is-append-only")).contains(new Proof(true, clock.instant()));
    }

    @Test
    void does_not_let_a_start_wait_for_what_walks_far_and_held_today() {
        started();
        var first = clock.instant();
        clock.forward(Duration.ofHours(1));
        assertThat(started().proofOf("book-verifies")).contains(new Proof(true, first));
        clock.forward(Duration.ofHours(23));
        assertThat(started().proofOf("book-verifies")).contains(new Proof(true, clock.instant()));
    }

    @Test
    void tries_later_what_a_start_left_and_nothing_that_it_tried() {
        var first = started();
        var tried = clock.instant();
        clock.forward(Duration.ofMinutes(1));
        first.runWhatTheStartLeft();
        assertThat(first.proofOf("book-verifies")).contains(new Proof(true, tried));
        var second = started();
        second.runWhatTheStartLeft();
        assertThat(second.proofOf("book-verifies")).contains(new Proof(true, clock.instant()));
    }

    @Test
    void lets_a_start_wait_for_what_did_not_hold() {
        answer = new ProofResult.Failed("the wall is down");
        started();
        answer = new ProofResult.Held();
        assertThat(started().proofOf("book-verifies")).map(Proof::held).contains(true);
    }

    @Test
    void keeps_results_a_year_and_lets_nobody_change_one() {
        running(control("book-is-append-only", ProofResult.Held::new));
        JdbcClient.create(database.asOwner())
                .sql(
                        "insert into controls.result (control, held, why, tried_at) values ('long-ago', true, '', '2020-01-01')")
                .update();
        kept.forgetOld(clock.instant().plus(Duration.ofDays(4000)));
        assertThat(results()).extracting(ControlResult::control).containsExactly("book-is-append-only");
        for (var attempt : List.of("update controls.result set held = true", "delete from controls.result"))
            assertThatThrownBy(() -> engine.sql(attempt).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void proves_that_a_failing_or_stale_control_strikes_its_promise() {
        assertThat(new FailingControlStrikes(TestPolicy.published(), new PolicyWriter(clock), clock).probe())
                .isEqualTo(new ProofResult.Held());
    }

    private List<ControlResult> results() {
        return kept.since(Instant.EPOCH, 100);
    }

    private void after(Duration time, Controls controls) {
        clock.forward(time);
        controls.runAll();
    }

    private Controls running(Control... controls) {
        var running = made(controls);
        running.runAll();
        return running;
    }

    private Controls started() {
        var starting = made(control("book-verifies", Pace.NIGHTLY, () -> answer));
        new ProofsAtTheStart(starting, true).afterSingletonsInstantiated();
        return starting;
    }

    private Controls made(Control... controls) {
        return new Controls(List.of(controls), kept, clock);
    }

    private static Control control(String key, Supplier<ProofResult> probe) {
        return control(key, Pace.EVERY_FEW_MINUTES, probe);
    }

    private static Control control(String key, Pace pace, Supplier<ProofResult> probe) {
        return control(key, pace, false, probe);
    }

    private static boolean comes(CountDownLatch signal) {
        try {
            return signal.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Control control(String key, Pace pace, boolean needsNoDatabase, Supplier<ProofResult> probe) {
        return new Control() {
            @Override
            public boolean needsNoDatabase() {
                return needsNoDatabase;
            }

            @Override
            public String key() {
                return key;
            }

            @Override
            public Pace pace() {
                return pace;
            }

            @Override
            public ProofResult probe() {
                return probe.get();
            }

            @Override
            public Sabotage sabotage() {
                return _ -> () -> {};
            }
        };
    }
}
