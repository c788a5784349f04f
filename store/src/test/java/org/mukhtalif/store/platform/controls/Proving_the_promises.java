package org.mukhtalif.store.platform.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Proving_the_promises {

    @Autowired
    Controls controls;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every-column-declared",
                "nothing-past-its-period",
                "erased-is-unreadable",
                "cookies-registered",
                "book-is-append-only",
                "store-cannot-read-vault",
                "openings-have-a-purpose",
                "failing-control-strikes"
            })
    void each_control_holds_before_the_first_request(String key) {
        assertThat(controls.proofOf(key)).map(Proof::held).contains(true);
    }
}
