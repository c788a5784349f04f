package org.mukhtalif.store.platform.controls;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.privacy.controls.ControlResult;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.ClauseKind;
import org.mukhtalif.privacy.policy.DeclaredControl;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Proving_the_promises {

    @Autowired
    Controls controls;

    @Autowired
    PublishedPolicy policy;

    Iterable<String> running() {
        return controls.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("running")
    void each_control_holds_before_the_first_request(String key) {
        assertThat(controls.resultOf(key)).map(ControlResult::why).contains("");
    }

    @Test
    void every_clause_that_promises_or_states_a_fact_is_tied_to_a_control() {
        assertThat(policy.clauses())
                .filteredOn(clause -> clause.kinds().contains(ClauseKind.PROMISE)
                        || clause.kinds().contains(ClauseKind.FACT))
                .allSatisfy(clause -> assertThat(clause.passages()).hasAtLeastOneElementOfType(Passage.Promise.class));
    }

    @Test
    void every_declared_control_runs_unless_it_says_what_it_awaits() {
        var declared = policy.controls().stream()
                .filter(control -> control.awaits().isEmpty())
                .map(DeclaredControl::key)
                .collect(toSet());
        assertThat(controls.all().keySet()).containsExactlyInAnyOrderElementsOf(declared);
    }
}
