package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@StoreTest
class Asking_for_a_tax_invoice {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Invoices invoices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void a_guest_asks_by_her_link_reads_it_and_sees_it_in_her_privacy_page() throws Exception {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var link = link(order);
        written(order, 1);
        web.perform(get(link + "/invoices")).andExpect(content().string(containsString(link + "/tax-invoice")));
        web.perform(get(link + "/tax-invoice"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("6 سنوات")))
                .andExpect(content().string(containsString("حتى 15 ")));

        web.perform(filled(post(link + "/tax-invoice")))
                .andExpect(header().string("Location", link + "/invoices?notice=tax-invoice-asked"));

        written(order, 3);
        var number = invoices.of(order.number()).stream()
                .filter(each -> each.form() == Form.TAX)
                .findFirst()
                .orElseThrow()
                .number();
        web.perform(get(link + "/invoices")).andExpect(content().string(containsString("فاتورة ضريبية")));
        var pdf = web.perform(get(link + "/invoices/" + number + ".pdf"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        web.perform(get(link + "/privacy"))
                .andExpect(content().string(containsString("الرقم الضريبي للمشتري")))
                .andExpect(content().string(not(containsString("310000000000003"))));
        web.perform(post(link + "/privacy/copy").with(csrf()))
                .andExpect(content().string(containsString("310000000000003")));
        web.perform(get(link + "/privacy/destruction")).andExpect(content().string(containsString("نظام الضريبة")));
        web.perform(filled(post(link + "/tax-invoice")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("من قبل")));
    }

    @Test
    void what_is_typed_wrongly_is_said_and_nothing_typed_is_lost() throws Exception {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        written(order, 1);
        web.perform(post(link(order) + "/tax-invoice")
                        .with(csrf())
                        .param("name", "مؤسسة سارة")
                        .param("vat-number", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("مؤسسة سارة")))
                .andExpect(content().string(containsString("310000000000003")));
        assertThat(invoices.of(order.number())).hasSize(1);
    }

    @Test
    void a_shopper_asks_for_her_own_order_only() throws Exception {
        var sara = people.shopper();
        var huda = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        var page = "/me/orders/" + order.number() + "/tax-invoice";
        written(order, 1);
        web.perform(filled(post(page).cookie(huda.session()))).andExpect(status().isNotFound());
        web.perform(get(link(order) + "/tax-invoice")).andExpect(status().isNotFound());
        web.perform(get(page).cookie(sara.session())).andExpect(status().isOk());
        web.perform(filled(post(page).cookie(sara.session())))
                .andExpect(header().string(
                                "Location", "/me/orders/" + order.number() + "/invoices?notice=tax-invoice-asked"));
        written(order, 3);
    }

    private void written(Order order, int documents) {
        await().until(() -> invoices.of(order.number()).size() == documents);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request) {
        return request.with(csrf())
                .param("name", "مؤسسة سارة")
                .param("vat-number", "310000000000003")
                .param("street", "شارع التحلية")
                .param("building", "2929")
                .param("district", "حي العليا")
                .param("city", "الرياض")
                .param("postal-code", "13322");
    }

    private String link(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), clock.instant()).toLink();
    }
}
