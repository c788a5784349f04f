package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Sending_to_somebody_else extends SentToSomebodyElse {

    @Test
    void the_recipient_is_a_person_of_her_own_and_each_holds_only_what_is_hers() {
        var order = sent(hudasMail);

        assertThat(huda(order)).isNotEqualTo(sara(order));
        assertThat(fields(huda(order)))
                .containsExactlyInAnyOrder(
                        PersonalField.RECIPIENT_NAME,
                        PersonalField.RECIPIENT_PHONE,
                        PersonalField.DELIVERY_ADDRESS,
                        PersonalField.SHORT_ADDRESS,
                        PersonalField.RECIPIENT_EMAIL);
        assertThat(fields(sara(order))).containsExactly(PersonalField.ORDER_EMAIL);
    }

    @Test
    void the_slip_shows_her_and_the_look_is_told_in_her_book_and_not_in_the_buyers() {
        var order = sent("");

        var slip = slip(order);

        assertThat(slip.recipient()).isEqualTo(new PersonalText("هدى الشمري"));
        assertThat(slip.mobile()).isEqualTo(new PersonalText("+966559998877"));
        assertThat(slip.recipientsLink()).isPresent();
        assertThat(looksOf(order.merchants().getFirst().asRecipient().toString(), huda(order)))
                .hasSize(1);
        assertThat(looksOf(order.merchants().getFirst().asRecipient().toString(), sara(order)))
                .isEmpty();
    }

    @Test
    void a_letter_tells_her_who_holds_her_data_and_leads_to_a_page_of_her_own() throws Exception {
        var order = sent(hudasMail);
        var letter = new Postbox(hudasMail).newestOf(1);
        var page = pathOf(letter);

        assertThat(letter.text()).contains("وكتب لنا اسمك وجوالك وعنوانك").doesNotContain("سارة");
        assertThat(new Postbox(sarasMail).newestOf(1).link()).contains("/orders/" + order.number());
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("اسم المستلم"), not(containsString("42.00")))));
        web.perform(post(page + "/copy").with(csrf()))
                .andExpect(content().string(allOf(containsString("هدى الشمري"), not(containsString(sarasMail)))));
        web.perform(post(page + "/copy.json").with(csrf()))
                .andExpect(content().string(containsString("recipient-email")));
        web.perform(get(page.replaceFirst("/parcels/", "/orders/"))).andExpect(status().isNotFound());
        assertThat(new Postbox(hudasMail).all()).hasSize(1);
    }

    @Test
    void the_paper_in_the_parcel_tells_her_and_opens_less_than_the_letter() throws Exception {
        var order = sent("");
        var page = "/parcels/" + order.number() + "/"
                + slip(order).recipientsLink().orElseThrow().toLink();

        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(not(containsString("هدى")), not(containsString("/copy")))));
        web.perform(post(page + "/copy").with(csrf())).andExpect(status().isNotFound());
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isUnprocessableContent());
        assertThat(orders.find(order.number()).orElseThrow().receiver()).isPresent();

        shopping.delivered(order.number(), order.merchants().getFirst());
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isOk());
        assertThat(orders.find(order.number()).orElseThrow().receiver()).isEmpty();
    }

    @Test
    void a_shopper_with_an_account_mends_where_it_goes_and_her_own_data_stays_untouched() throws Exception {
        var buyer = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = paid(toHuda(
                shopping.placement(cart, Optional.of(buyer.subject()), form("")), Optional.of(buyer.subject()), ""));

        assertThat(fields(buyer.subject())).doesNotContain(PersonalField.RECIPIENT_NAME);
        web.perform(post("/me/orders/" + order.number() + "/contact")
                        .cookie(buyer.session())
                        .with(csrf())
                        .param("recipient", "هدى العتيبي"))
                .andExpect(status().isSeeOther());
        assertThat(slip(order).recipient()).isEqualTo(new PersonalText("هدى العتيبي"));
        assertThat(fields(buyer.subject())).doesNotContain(PersonalField.RECIPIENT_NAME);
    }
}
