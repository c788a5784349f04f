package org.mukhtalif.store.privacycentre;

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

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Finding_orders_by_email {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    RecognitionOfMany guests;

    @Autowired
    Erasure erasure;

    private String mail;

    @BeforeEach
    void an_address_of_her_own() {
        mail = "sara-" + UUID.randomUUID().toString().substring(0, 13) + "@mail.example";
    }

    @Test
    void a_letter_for_each_order_leads_to_its_data() throws Exception {
        var first = ordered(mail);
        var second = ordered(mail);
        ask(mail.toUpperCase(Locale.ROOT)).andExpect(header().string("Location", "/privacy/orders/sent"));
        new Postbox(mail).newestOf(4);
        var links = new Postbox(mail)
                .all().stream()
                        .map(Postbox.Mail::link)
                        .filter(link -> link.endsWith("/privacy"))
                        .toList();
        assertThat(links)
                .hasSize(2)
                .anyMatch(link -> link.contains(first.number().value()))
                .anyMatch(link -> link.contains(second.number().value()));
        web.perform(get(links.getFirst().replaceFirst("https?://[^/]+", ""))).andExpect(status().isOk());
    }

    @Test
    void the_answer_is_the_same_for_an_address_that_nobody_has() throws Exception {
        ask(mail).andExpect(status().isSeeOther()).andExpect(header().string("Location", "/privacy/orders/sent"));
        assertThat(new Postbox(mail).all()).isEmpty();
        web.perform(get("/privacy/orders/sent"))
                .andExpect(content().string(containsString("هذا الجواب واحد لكل بريد")));
        ask("no address").andExpect(status().isUnprocessableContent());
    }

    @Test
    void one_address_is_not_flooded() throws Exception {
        ordered(mail);
        for (int time = 0; time < 5; time++) ask(mail).andExpect(status().isSeeOther());
        new Postbox(mail).newestOf(4);
        ask(mail);
        assertThat(new Postbox(mail).all()).hasSize(4);
    }

    @Test
    void an_account_with_the_same_confirmed_e_mail_opens_them_and_no_other() throws Exception {
        var sara = people.shopper();
        var hers = ordered(sara.mail());
        var anothers = ordered(mail);
        web.perform(get("/me/privacy/orders").cookie(sara.session()))
                .andExpect(content().string(containsString(hers.number().value())))
                .andExpect(content().string(not(containsString(anothers.number().value()))));
        web.perform(post("/me/privacy/orders/" + hers.number())
                        .cookie(sara.session())
                        .with(csrf()))
                .andExpect(header().string("Location", containsString("/orders/" + hers.number() + "/")));
        web.perform(post("/me/privacy/orders/" + anothers.number())
                        .cookie(sara.session())
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void an_erased_guest_is_recognised_no_more() {
        var order = ordered(mail);
        var guest = order.subject().orElseThrow();
        erasure.eraseCase(guest, order.caseId());
        assertThat(guests.subjectsOf(new PersonalText(mail))).isEmpty();
    }

    /// A guest's order, recognised by its address as soon as its letter has gone.
    private Order ordered(String address) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(address)));
        await().until(() -> guests.subjectsOf(new PersonalText(address))
                .contains(order.subject().orElseThrow()));
        return order;
    }

    private org.springframework.test.web.servlet.ResultActions ask(String typed) throws Exception {
        return web.perform(post("/privacy/orders").with(csrf()).param("email", typed));
    }
}
