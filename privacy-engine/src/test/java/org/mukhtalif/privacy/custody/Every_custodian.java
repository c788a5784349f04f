package org.mukhtalif.privacy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What a store relies on, wherever its keys lie.
interface Every_custodian {

    byte[] KEY = "thirty-two bytes of an epoch key".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /// The same one each time, as after a restart.
    Custodian custodian();

    @Test
    default void what_was_wrapped_is_unwrapped_after_a_restart() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        assertThat(wrapped).isNotEqualTo(KEY);
        assertThat(custodian().unwrap("epoch-1", wrapped)).hasValue(KEY);
    }

    @Test
    default void what_was_wrapped_under_one_name_does_not_unwrap_under_another() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        custodian().wrap("epoch-2", KEY);
        assertThatThrownBy(() -> custodian().unwrap("epoch-2", wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void after_destruction_nothing_is_unwrapped() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        custodian().destroy("epoch-1");
        assertThat(custodian().unwrap("epoch-1", wrapped)).isEmpty();
    }

    @Test
    default void destroying_twice_is_as_good_as_once() {
        custodian().wrap("epoch-1", KEY);
        custodian().destroy("epoch-1");
        custodian().destroy("epoch-1");
    }

    @Test
    default void a_new_key_of_an_old_name_does_not_open_what_the_old_one_wrapped() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        custodian().destroy("epoch-1");
        custodian().wrap("epoch-1", KEY);
        assertThatThrownBy(() -> custodian().unwrap("epoch-1", wrapped)).hasMessageContaining("another key");
    }
}
