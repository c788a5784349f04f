package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Correcting_where_an_order_goes {

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
    DeliverySlips slips;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Cancellations cancellations;

    @Autowired
    TestClock clock;

    @Test
    void a_guest_mends_her_mobile_by_her_link_and_the_slip_says_the_new_one() throws Exception {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var page = contactOf(order);
        web.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(not(containsString("القحطاني"))));
        web.perform(post(page).with(csrf()).param("mobile", "0559998877"))
                .andExpect(header().string("Location", containsString("notice=contact-corrected")));
        var slip = slip(order);
        assertThat(slip.mobile()).isEqualTo(new PersonalText("+966559998877"));
        assertThat(slip.recipient()).isEqualTo(new PersonalText("سارة القحطاني"));
    }

    @Test
    void an_address_is_written_anew_as_a_whole_or_not_at_all() throws Exception {
        var page = contactOf(shopping.placed(goods.anOffer(4_200, 9)));
        web.perform(post(page).with(csrf()).param("street", "شارع النخيل"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(page).with(csrf())).andExpect(status().isUnprocessableContent());
        web.perform(post(page).with(csrf()).param("mobile", "12")).andExpect(status().isUnprocessableContent());
        web.perform(post(page)
                        .with(csrf())
                        .param("city", "riyadh")
                        .param("district", "حي النرجس")
                        .param("street", "شارع النخيل")
                        .param("building", "1234")
                        .param("postal-code", "13333"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void once_a_parcel_is_packed_it_is_too_late() throws Exception {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var merchant = order.merchants().getFirst();
        steps.pack(merchant, shopping.parcel(order.number(), merchant).number());
        web.perform(post(contactOf(order)).with(csrf()).param("mobile", "0559998877"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("فات وقت التصحيح")));
        assertThat(slip(order).mobile()).isEqualTo(new PersonalText("+966551234567"));
    }

    @Test
    void an_order_that_was_called_off_before_it_was_paid_has_nothing_to_correct() throws Exception {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_200, 9), 1)));
        var order = shopping.placed(Shopping.paid("online", placement));
        var page = contactOf(order);
        web.perform(get(page)).andExpect(status().isOk());
        assertThat(cancellations.callOffUnpaid(order.number())).isTrue();
        web.perform(post(page).with(csrf()).param("mobile", "0559998877")).andExpect(status().isConflict());
    }

    @Test
    void a_shopper_mends_her_own_order_when_she_is_signed_in_and_nobody_elses() throws Exception {
        var sara = people.shopper();
        var huda = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        var page = "/me/orders/" + order.number() + "/contact";
        web.perform(post(page).cookie(huda.session()).with(csrf()).param("recipient", "هدى"))
                .andExpect(status().isNotFound());
        web.perform(get(contactOf(order))).andExpect(status().isNotFound());
        web.perform(post(page).cookie(sara.session()).with(csrf()).param("recipient", "سارة العتيبي"))
                .andExpect(header().string("Location", "/me/orders/" + order.number() + "?notice=contact-corrected"));
        assertThat(slip(order).recipient()).isEqualTo(new PersonalText("سارة العتيبي"));
    }

    private DeliverySlip.Printed slip(Order order) {
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        if (slips.printFor(merchant, parcel).orElseThrow() instanceof DeliverySlip.Printed printed) return printed;
        throw new AssertionError("The slip may not be printed");
    }

    private String contactOf(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), clock.instant()).toLink() + "/contact";
    }
}
