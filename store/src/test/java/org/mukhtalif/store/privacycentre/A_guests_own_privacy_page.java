package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class A_guests_own_privacy_page {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Order order;
    private String page;

    @BeforeEach
    void sara_orders_as_a_guest() {
        order = shopping.placed(goods.anOffer(4_200, 9));
        page = privacyOf(order);
    }

    @Test
    void opens_by_the_orders_link_and_tells_what_is_held() throws Exception {
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(allOf(containsString("اسم المستلم"), not(containsString("القحطاني")))));
        web.perform(get(page.replaceAll("/[^/]{27}/privacy", "/" + "A".repeat(27) + "/privacy")))
                .andExpect(status().isNotFound());
    }

    @Test
    void gives_her_a_copy_and_tells_it_in_her_book() throws Exception {
        web.perform(post(page + "/copy").with(csrf())).andExpect(content().string(containsString("القحطاني")));
        web.perform(post(page + "/copy.json").with(csrf()))
                .andExpect(content().string(allOf(containsString("recipient-phone"), containsString("+9665"))));
        web.perform(get(page)).andExpect(content().string(containsString("اطّلعت على")));
    }

    @Test
    void destroys_what_is_not_packed_and_cancels_it() throws Exception {
        web.perform(get(page + "/destruction"))
                .andExpect(content()
                        .string(allOf(
                                containsString(order.number().value()), not(containsString("type=\"password\"")))));
        web.perform(post(page + "/destruction").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("أُتلفت بياناتك")));
        assertThat(orders.find(order.number()).orElseThrow().subject()).isEmpty();
        web.perform(get(page)).andExpect(content().string(containsString("أُتلفت بيانات هذا الطلب")));
    }

    @Test
    void does_not_open_an_accounts_order() throws Exception {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var hers = shopping.placed(
                shopping.placement(cart, Optional.of(people.shopper().subject()), Shopping.sara()));
        web.perform(get(privacyOf(hers))).andExpect(status().isNotFound());
    }

    private String privacyOf(Order whose) {
        return "/orders/" + whose.number().value() + "/"
                + orders.link(whose.number(), clock.instant()).toLink() + "/privacy";
    }
}
