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

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@StoreTest
class A_guests_own_privacy_page {

    private static final String WORDS = "أعترض على حفظ عنواني القديم";

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
    void says_how_long_each_thing_is_kept() throws Exception {
        web.perform(get(page)).andExpect(content().string(containsString("data-label=\"مدة الاحتفاظ\"")));
        web.perform(get("/en" + page)).andExpect(content().string(containsString("data-label=\"Kept\"")));
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
    void takes_her_request_to_the_privacy_officer_and_shows_her_the_answer() throws Exception {
        ask("everything")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(WORDS), not(containsString("type=\"password\"")))));
        var hers = Objects.requireNonNull(ask("object")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        var number = hers.replaceAll(".*/(R-[A-Z0-9]{6}).*", "$1");
        var officer = people.with(Role.PRIVACY_OFFICER);
        web.perform(get("/staff/requests/" + number).cookie(officer.session()))
                .andExpect(content().string(containsString(WORDS)));
        web.perform(post("/staff/requests/" + number + "/answer")
                .cookie(officer.session())
                .param("text", "لن يُستعمل بعد اليوم")
                .with(csrf()));
        web.perform(get(hers)).andExpect(content().string(containsString("لن يُستعمل بعد اليوم")));
        web.perform(get(page + "/requests")).andExpect(content().string(containsString(number)));
        web.perform(get(page)).andExpect(content().string(containsString("اطّلع مسؤول الخصوصية على نص طلبك")));
    }

    @Test
    void leads_the_letter_about_a_request_back_to_it_by_a_link_of_its_own() throws Exception {
        var mail = "guest." + UUID.randomUUID() + "@mail.example";
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(mail)));
        page = privacyOf(order);
        var postbox = new Postbox(mail);
        postbox.newestOf(1);
        ask("restrict").andExpect(status().isSeeOther());
        var letter = postbox.newestOf(2);
        assertThat(letter.text()).doesNotContain(WORDS);
        web.perform(get(URI.create(letter.link()).getPath()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WORDS)));
    }

    @Test
    void shows_nobody_elses_request() throws Exception {
        var hers = ask("object").andReturn().getResponse().getHeader("Location");
        var other = privacyOf(shopping.placed(goods.anOffer(4_200, 9)));
        web.perform(get(other + Objects.requireNonNull(hers).replaceAll(".*(/requests/.*)\\?.*", "$1")))
                .andExpect(status().isNotFound());
    }

    @Test
    void does_not_open_an_accounts_order() throws Exception {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var hers = shopping.placed(
                shopping.placement(cart, Optional.of(people.shopper().subject()), Shopping.sara()));
        web.perform(get(privacyOf(hers))).andExpect(status().isNotFound());
    }

    private ResultActions ask(String kind) throws Exception {
        return web.perform(post(page + "/requests")
                .param("kind", kind)
                .param("text", WORDS)
                .with(csrf()));
    }

    private String privacyOf(Order whose) {
        return "/orders/" + whose.number().value() + "/"
                + orders.link(whose.number(), clock.instant()).toLink() + "/privacy";
    }
}
