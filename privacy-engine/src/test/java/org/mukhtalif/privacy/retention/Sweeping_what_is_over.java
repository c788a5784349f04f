package org.mukhtalif.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.vault.Vault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Sweeping_what_is_over {

    @TempDir
    Path custodian;

    private Engine engine;
    private Sara sara;

    @BeforeEach
    void start() {
        engine = Engine.start(EngineDatabases.fresh(), custodian);
        sara = Sara.somebodyNew().registersAt(engine).ordersFrom(engine);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void an_open_order_is_left_alone_however_old_it_is() {
        engine.clock.forward(Duration.ofDays(400));
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0, 0));
        assertThat(held(sara.id())).isEqualTo(6);
    }

    @Test
    void the_contact_of_an_order_goes_when_its_period_is_over_and_the_account_stays() {
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(30));
        engine.clock.forward(Duration.ofMinutes(-1));
        assertThat(sweep().expired()).isZero();
        engine.clock.forward(Duration.ofMinutes(2));
        assertThat(sweep()).isEqualTo(new SweepReport(0, 1, 0, 0));
        assertThat(held(sara.id())).isEqualTo(3);
    }

    @Test
    void the_period_counts_from_the_delivery_and_not_from_the_order() {
        engine.clock.forward(Duration.ofDays(20));
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(20));
        assertThat(sweep().expired()).isZero();
        assertThat(held(sara.id())).isEqualTo(6);
    }

    @Test
    void what_was_typed_for_an_order_that_never_came_goes_after_an_hour() {
        var nobody = Sara.somebodyNew();
        engine.the(Intake.class).collect(nobody.delivery());
        engine.clock.forward(Duration.ofMinutes(59));
        assertThat(sweep().unclaimed()).isZero();
        engine.clock.forward(Duration.ofMinutes(2));
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 1, 0));
        assertThat(held(nobody.id())).isZero();
        assertThat(held(sara.id())).isEqualTo(6);
    }

    @Test
    void one_failure_does_not_stop_the_others_and_is_made_good_by_the_next_sweep() {
        var huda = Sara.somebodyNew().ordersFrom(engine);
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.orders.startClock(huda.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(31));
        engine.room.failNext(1);
        assertThat(sweep()).isEqualTo(new SweepReport(0, 1, 0, 1));
        assertThat(sweep()).isEqualTo(new SweepReport(1, 0, 0, 0));
        assertThat(held(sara.id()) + held(huda.id())).isEqualTo(3);
        assertThat(engine.room.forgotten).hasSize(2);
    }

    private SweepReport sweep() {
        return engine.the(RetentionSweep.class).sweepWithTheClockConfirmed();
    }

    private int held(DataSubjectId subject) {
        return engine.the(Vault.class).held(subject).size();
    }
}
