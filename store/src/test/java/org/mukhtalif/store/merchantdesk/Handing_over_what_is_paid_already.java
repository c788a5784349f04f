package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Handing_over_what_is_paid_already {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    ParcelSteps steps;

    @Autowired
    BankTransfers transfers;

    @Autowired
    DeskTeller teller;

    @Test
    void the_desk_asks_for_no_money_that_was_paid_before() throws Exception {
        var order = ordered("bank-transfer");
        transfers.received(order.payment());

        assertThat(onTheWay(order))
                .contains("استلمه المشتري")
                .contains("لا يُحصَّل شيء عند الاستلام")
                .doesNotContain("استلمه المشتري ودفع")
                .doesNotContain("يُحصَّل عند الاستلام<");
        assertThat(slip(order)).contains("لا يُحصَّل شيء عند الاستلام");
    }

    @Test
    void what_is_paid_at_the_door_is_still_asked_for_there() throws Exception {
        var order = ordered("cash-on-delivery");

        assertThat(onTheWay(order))
                .contains("استلمه المشتري ودفع")
                .contains("يُحصَّل عند الاستلام<")
                .doesNotContain("لا يُحصَّل شيء");
        assertThat(slip(order)).contains("يُحصَّل عند الاستلام<").doesNotContain("لا يُحصَّل شيء");
    }

    private String onTheWay(Order order) throws Exception {
        var merchant = order.merchants().getFirst();
        var number = shopping.parcel(order.number(), merchant).number();
        steps.pack(merchant, number);
        steps.dispatch(merchant, number, TrackingNumber.of("TRACK-2026").orElseThrow());
        return page(order, "/desk/fulfilments/" + number);
    }

    private String slip(Order order) throws Exception {
        var number =
                shopping.parcel(order.number(), order.merchants().getFirst()).number();
        return page(order, "/desk/fulfilments/" + number + "/slip");
    }

    private String page(Order order, String address) throws Exception {
        return web.perform(get(address).cookie(teller.of(order.merchants().getFirst())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
    }
}
