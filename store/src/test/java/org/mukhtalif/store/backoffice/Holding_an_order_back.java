package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.retention.DestructionAtRequest;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Holding_an_order_back {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DestructionAtRequest destruction;

    private People.Somebody sara;
    private Order order;

    @BeforeEach
    void sara_orders() {
        sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
    }

    @Test
    void is_the_officers_act_and_told_to_the_person() throws Exception {
        assertThat(place(order.number().value(), "dispute", "2099-01-01")).endsWith("hold-placed");
        web.perform(get("/staff/holds").cookie(officer()))
                .andExpect(content().string(allOf(containsString(order.number().value()), containsString("نزاع"))));
        web.perform(get("/me/privacy/destruction").cookie(sara.session()))
                .andExpect(
                        content().string(allOf(containsString(order.number().value()), containsString("عُلّق إتلاف"))));
    }

    @Test
    void ends_when_it_is_released() throws Exception {
        place(order.number().value(), "court-order", "2099-01-01");
        var hold = destruction.keptOf(sara.subject()).getFirst().id();
        web.perform(post("/staff/holds/" + hold + "/release").cookie(officer()).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(destruction.keptOf(sara.subject())).isEmpty();
    }

    @Test
    void needs_an_order_a_basis_and_a_day_to_come() throws Exception {
        assertThat(place("M-222222", "dispute", "2099-01-01")).endsWith("hold-refused");
        assertThat(place(order.number().value(), "curiosity", "2099-01-01")).endsWith("hold-refused");
        assertThat(place(order.number().value(), "dispute", "2020-01-01")).endsWith("hold-refused");
        assertThat(place(order.number().value(), "dispute", "for ever")).endsWith("hold-refused");
    }

    @Test
    void is_nothing_that_the_operator_can_do() throws Exception {
        web.perform(get("/staff/holds").cookie(people.with(Role.OPERATOR).session()))
                .andExpect(status().isNotFound());
    }

    private jakarta.servlet.http.Cookie officer() {
        return people.with(Role.PRIVACY_OFFICER).session();
    }

    private String place(String number, String basis, String ends) throws Exception {
        return Objects.requireNonNull(web.perform(post("/staff/holds")
                        .cookie(officer())
                        .param("order", number)
                        .param("basis", basis)
                        .param("ends", ends)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }
}
