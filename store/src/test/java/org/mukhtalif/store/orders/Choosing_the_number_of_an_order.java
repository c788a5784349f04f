package org.mukhtalif.store.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

@StoreTest
class Choosing_the_number_of_an_order {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Offers offers;

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

    @Test
    void an_order_whose_number_another_took_first_gets_another_one() {
        var offer = goods.anOffer(1_000, 10);
        var first = shopping.placed(offer).number();
        var kept = new ConcurrentLinkedQueue<>(List.of(first));
        ReflectionTestUtils.setField(fresh, "kept", kept);

        var second = shopping.placed(offer).number();

        assertThat(kept).as("the first number was tried").doesNotContain(first);
        assertThat(second).isNotEqualTo(first);
        assertThat(offers.of(List.of(offer)).get(offer).stock()).isEqualTo(8);
    }
}
