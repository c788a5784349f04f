package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// However many parcels an order has, its page asks for what is paid at their doors once.
@StoreTest
class Telling_the_sums_of_all_doors_at_once {

    private static final List<String> SUMS =
            List.of("select reference, method from", "fulfilment.door_share", "p.place = 1");

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Splitting splitting;

    @Autowired
    ParcelSteps steps;

    private Order order;
    private String link = "";

    @BeforeEach
    void sara_buys_of_two_merchants() {
        order = shopping.placed(
                shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 2, goods.anOffer(3_000, 20), 2))));
        link = "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }

    @Test
    void before_anything_is_divided_or_arrives_nothing_is_asked() {
        assertThat(sumsAskedFor()).isEmpty();
    }

    @Test
    void two_parts_in_two_parcels_each_of_which_one_arrived_are_asked_for_together() {
        for (var merchant : order.merchants()) {
            var first = shopping.parcel(order.number(), merchant).number();
            assertThat(splitting.split(merchant, first, Map.of(0, 1))).isInstanceOf(SplitResult.Done.class);
            deliver(merchant, first);
        }

        assertThat(sumsAskedFor()).containsExactlyInAnyOrderElementsOf(SUMS);
        assertThat(page()).contains("تدفع عند استلامه", "دُفع عند استلامه", "دُفع منه عند الاستلام");
    }

    @Test
    void what_arrived_in_one_parcel_is_asked_for_once() {
        deliver(
                order.merchants().getFirst(),
                shopping.parcel(order.number(), order.merchants().getFirst()).number());

        assertThat(sumsAskedFor()).containsExactlyInAnyOrderElementsOf(SUMS);
    }

    private void deliver(MerchantId merchant, FulfilmentNumber parcel) {
        steps.pack(merchant, parcel);
        steps.dispatch(merchant, parcel, TrackingNumber.of("TRACK-2026").orElseThrow());
        assertThat(steps.deliver(merchant, parcel)).isInstanceOf(StepResult.Done.class);
    }

    /// Which of the statements were sent for the page, each as often as it was.
    private List<String> sumsAskedFor() {
        return Statements.sentBy(this::page).stream()
                .flatMap(sent -> SUMS.stream().filter(sent::contains))
                .toList();
    }

    private String page() {
        try {
            var answer = web.perform(get(link)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
