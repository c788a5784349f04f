package org.mukhtalif.privacy.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.policy.Proof;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Proving_the_engines_promises {

    @TempDir
    Path custodian;

    private final EngineDatabases databases = EngineDatabases.fresh();
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.startProving(databases, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book-is-append-only",
                "checkpoint-is-fresh",
                "book-verifies",
                "store-cannot-read-vault",
                "openings-have-a-purpose",
                "nothing-past-its-period",
                "erased-is-unreadable",
                "every-column-declared"
            })
    void each_holds_at_the_start(String control) {
        assertThat(controls().proofOf(control)).map(Proof::held).contains(true);
    }

    @Test
    void a_book_that_can_be_rewritten_is_noticed() {
        databases
                .asTechnician()
                .sql("grant update on accesslog.entry to mukhtalif_engine")
                .update();
        assertThat(holds("book-is-append-only")).isFalse();
    }

    @Test
    void a_book_that_can_be_emptied_is_noticed() {
        databases
                .asTechnician()
                .sql("grant truncate on accesslog.entry to mukhtalif_engine")
                .update();
        assertThat(holds("book-is-append-only")).isFalse();
    }

    @Test
    void a_store_that_can_read_the_vault_is_noticed() {
        databases
                .asTechnician()
                .sql("grant usage on schema vault to mukhtalif_store")
                .update();
        databases
                .asTechnician()
                .sql("grant select on vault.sealed_value to mukhtalif_store")
                .update();
        assertThat(holds("store-cannot-read-vault")).isFalse();
    }

    @Test
    void a_contact_that_no_sweep_erased_is_noticed() {
        var sara = Sara.somebodyNew().ordersFrom(engine);
        engine.orders.startClock(sara.order(), engine.clock.instant());
        engine.clock.forward(Duration.ofDays(30).plusHours(1));
        assertThat(holds("nothing-past-its-period")).isTrue();
        engine.clock.forward(Duration.ofHours(2));
        assertThat(holds("nothing-past-its-period")).isFalse();
    }

    @Test
    void the_probes_leave_nobody_behind() {
        controls().runAll();
        assertThat(databases
                        .asTechnician()
                        .sql(
                                "select (select count(*) from vault.sealed_value) + (select count(*) from accesslog.subject_entry)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean holds(String control) {
        controls().runAll();
        return controls().proofOf(control).orElseThrow().held();
    }

    private Controls controls() {
        return engine.the(Controls.class);
    }
}
