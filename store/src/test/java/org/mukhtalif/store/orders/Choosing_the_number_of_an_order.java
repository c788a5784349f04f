package org.mukhtalif.store.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Choosing_the_number_of_an_order {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    FreshNumbers fresh;

    @Test
    void a_number_that_an_order_has_is_left_out() {
        var had = shopping.placed(goods.anOffer(1_000, 10)).number();
        var free = OrderNumber.random();

        assertThat(fresh.among(List.of(had, free))).containsExactly(free);
    }

    @Test
    void a_number_drawn_twice_is_given_once() {
        var drawn = OrderNumber.random();

        assertThat(fresh.among(List.of(drawn, drawn))).containsExactly(drawn);
    }

    @Test
    void no_number_is_given_twice_however_many_are_asked_for() {
        var given = Stream.generate(fresh::next).limit(100).toList();

        assertThat(given).doesNotHaveDuplicates();
    }
}
