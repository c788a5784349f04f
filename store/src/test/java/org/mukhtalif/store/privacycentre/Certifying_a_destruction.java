package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Certifying_a_destruction {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    Orders orders;

    @Autowired
    Accounts accounts;

    @Autowired
    RecognitionOfMany guests;

    @Autowired
    AssistedDestruction assisted;

    @Autowired
    TestClock clock;

    @Test
    void is_the_last_letter_to_the_address_of_an_account() throws Exception {
        var sara = people.shopper();
        web.perform(post("/me/privacy/destruction")
                        .cookie(sara.session())
                        .with(csrf())
                        .param("password", People.PASSWORD))
                .andExpect(status().isOk());
        assertThat(accounts.of(sara.subject())).isEmpty();
        assertThat(sara.postbox().newestOf(1).text()).contains("أُتلفت بياناتك", "المفاتيح");
    }

    @Test
    void reaches_a_guest_too() throws Exception {
        var mail = address();
        var order = ordered(mail);
        new Postbox(mail).newestOf(1);
        var link = orders.link(order.number(), clock.instant()).toLink();
        web.perform(post("/en/orders/" + order.number() + "/" + link + "/privacy/destruction")
                        .with(csrf()))
                .andExpect(status().isOk());
        assertThat(new Postbox(mail).newestOf(2).subject()).startsWith("Certificate");
    }

    @Test
    void whoever_runs_the_store_finds_a_person_by_her_e_mail_or_her_orders_link() {
        var sara = people.shopper();
        var hers = ordered(sara.mail());
        var link = "https://shop.example/en/orders/" + hers.number() + "/"
                + orders.link(hers.number(), clock.instant()).toLink() + "/privacy";
        assertThat(assisted.knownBy(new PersonalText(sara.mail())))
                .containsExactly(sara.subject(), hers.subject().orElseThrow());
        assertThat(assisted.linked(link)).isEqualTo(hers.subject());
        assertThat(assisted.knownBy(new PersonalText(address()))).isEmpty();
        assertThat(assisted.linked("/orders/M-7K3Q92/short")).isEmpty();
        assertThat(assisted.destroy(sara.subject())).isPresent();
        assertThat(accounts.of(sara.subject())).isEmpty();
    }

    private static String address() {
        return "sara-" + UUID.randomUUID().toString().substring(0, 13) + "@mail.example";
    }

    private Order ordered(String address) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(address)));
        await().until(() -> guests.subjectsOf(new PersonalText(address))
                .contains(order.subject().orElseThrow()));
        return order;
    }
}
