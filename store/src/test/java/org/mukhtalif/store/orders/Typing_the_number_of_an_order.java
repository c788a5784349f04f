package org.mukhtalif.store.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Typing_the_number_of_an_order {

    @ParameterizedTest
    @ValueSource(strings = {"M-7K3Q92", " m-7k3q92 ", "M7K3Q92", "m ٧k٣q٩٢", "\u200FM-7K3Q92\u200F", "M–7K3Q92"})
    void is_read_however_it_is_written(String typed) {
        assertThat(OrderNumber.typed(typed)).contains(new OrderNumber("M-7K3Q92"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "7K3Q92", "M-7K3Q9", "M-7K3Q921", "M-7K3QO0", "F-7K3Q92", "م-7K3Q92"})
    void what_is_none_stays_none(String typed) {
        assertThat(OrderNumber.typed(typed)).isEmpty();
    }

    @Test
    void a_link_is_not_forgiven() {
        assertThat(OrderNumber.of("m-7k3q92")).isEmpty();
    }
}
