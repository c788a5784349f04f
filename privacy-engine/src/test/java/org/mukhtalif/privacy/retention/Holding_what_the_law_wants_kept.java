package org.mukhtalif.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.vault.Vault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Holding_what_the_law_wants_kept {

    @TempDir
    Path custodian;

    private Engine engine;
    private Sara sara;
    private SubjectCase order;

    @BeforeEach
    void an_order_is_held_for_sixty_days() {
        engine = Engine.start(EngineDatabases.fresh(), custodian);
        sara = Sara.somebodyNew().registersAt(engine).ordersFrom(engine);
        order = new SubjectCase(sara.id(), sara.order());
        holds().place(order, LegalHold.Basis.DISPUTE, engine.clock.instant().plus(Duration.ofDays(60)));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void keeps_it_past_its_period_and_breaks_no_promise_by_it() {
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(40));
        assertThat(sweep().expired()).isZero();
        assertThat(held()).isEqualTo(6);
        assertThat(engine.the(NothingPastItsPeriod.class).probe()).isInstanceOf(ProofResult.Held.class);
        engine.clock.forward(Duration.ofDays(21));
        assertThat(sweep().expired()).isEqualTo(1);
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void ends_before_its_day_when_it_is_released() {
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(31));
        var hold = holds().inForce().getFirst();
        assertThat(holds().release(hold.id())).isTrue();
        assertThat(holds().release(hold.id())).isFalse();
        assertThat(sweep().expired()).isEqualTo(1);
    }

    @Test
    void lets_everything_else_go_when_she_asks_and_the_held_part_when_it_ends() {
        engine.orders.startClock(sara.order(), engine.clock.instant());
        var destruction = engine.the(DestructionAtRequest.class);
        assertThat(destruction.keptOf(sara.id())).extracting(LegalHold::matter).containsExactly(order);
        destruction.destroy(sara.id());
        assertThat(held()).isEqualTo(3);
        engine.clock.forward(Duration.ofDays(61));
        assertThat(sweep().expired()).isEqualTo(1);
        assertThat(held()).isZero();
    }

    @Test
    void stands_in_the_way_of_every_other_destruction() {
        assertThatThrownBy(() -> engine.the(Erasure.class).eraseEverything(sara.id()))
                .isInstanceOf(UnderLegalHold.class);
        assertThatThrownBy(() -> engine.the(Erasure.class).eraseCase(sara.id(), sara.order()))
                .hasMessageContaining("/staff/holds");
        assertThat(held()).isEqualTo(6);
    }

    @Test
    void a_clock_that_jumped_destroys_nothing_until_somebody_looked_at_it() {
        engine.orders.startClock(sara.order(), engine.clock.instant());
        holds().release(holds().inForce().getFirst().id());
        engine.the(RetentionSweep.class).sweep();
        engine.clock.forward(Duration.ofDays(31));
        assertThatThrownBy(() -> engine.the(RetentionSweep.class).sweep())
                .isInstanceOf(ClockJumped.class)
                .hasMessageContaining("--confirm-clock");
        assertThat(held()).isEqualTo(6);
        assertThat(sweep().expired()).isEqualTo(1);
        engine.clock.forward(Duration.ofHours(23));
        engine.the(RetentionSweep.class).sweep();
        engine.clock.forward(Duration.ofDays(-3));
        assertThatThrownBy(() -> engine.the(RetentionSweep.class).sweep()).isInstanceOf(ClockJumped.class);
    }

    @Test
    void only_one_node_has_the_turn_and_a_lost_turn_ends_by_itself() {
        var turn = engine.the(SweepTurn.class);
        var now = engine.clock.instant();
        assertThat(turn.take(now)).isTrue();
        assertThat(turn.take(now.plusSeconds(1))).isFalse();
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0, 0));
        assertThat(turn.take(now.plus(Duration.ofMinutes(31)))).isTrue();
        turn.giveBack();
        assertThat(turn.take(now.plus(Duration.ofMinutes(32)))).isTrue();
    }

    private SweepReport sweep() {
        return engine.the(RetentionSweep.class).sweepWithTheClockConfirmed();
    }

    private LegalHolds holds() {
        return engine.the(LegalHolds.class);
    }

    private int held() {
        return engine.the(Vault.class).held(sara.id()).size();
    }
}
