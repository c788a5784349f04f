package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.DeliverySlip;

@StoreTest
class Forgetting_who_received_it extends SentToSomebodyElse {

    @Test
    void her_erasure_leaves_the_buyers_data_and_the_slip_says_so() {
        var order = sent(hudasMail);
        var merchant = order.merchants().getFirst();
        var parcel = shopping.delivered(order.number(), merchant);

        erasure.eraseEverything(huda(order));

        assertThat(slips.printFor(merchant, parcel)).get().isInstanceOf(DeliverySlip.Erased.class);
        assertThat(fields(sara(order))).containsExactly(PersonalField.ORDER_EMAIL);
        assertThat(orders.find(order.number()).orElseThrow().subject()).contains(sara(order));
    }

    @Test
    void the_buyers_erasure_leaves_the_parcel_its_recipient() {
        var order = sent(hudasMail);
        var parcel = shopping.parcel(order.number(), order.merchants().getFirst());

        erasure.eraseEverything(sara(order));

        var now = orders.find(order.number()).orElseThrow();
        assertThat(now.subject()).isEmpty();
        assertThat(slips.printFor(order.merchants().getFirst(), parcel.number()))
                .get()
                .isInstanceOf(DeliverySlip.Printed.class);
    }

    @Test
    void by_her_letter_she_calls_off_what_is_not_packed_and_everything_of_hers_goes() throws Exception {
        var order = sent(hudasMail);
        shopping.parcel(order.number(), order.merchants().getFirst());
        var page = pathOf(new Postbox(hudasMail).newestOf(1));

        web.perform(get(page + "/destruction"))
                .andExpect(content().string(containsString(order.number().value())));
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isOk());

        assertThat(requests.holdings(huda(order))).isEmpty();
        web.perform(get(page)).andExpect(content().string(containsString("أُتلفت بياناتك")));
        assertThat(new Postbox(hudasMail).newestOf(2).subject()).isNotBlank();
    }

    @Test
    void whoever_was_not_told_within_thirty_days_is_forgotten() {
        var told = sent("");
        slip(told);
        var quiet = sent("");

        clock.advance(Duration.ofDays(29));
        assertThat(untold.overdue()).doesNotContain(matter(quiet));
        clock.advance(Duration.ofDays(2));
        assertThat(untold.overdue()).contains(matter(quiet)).doesNotContain(matter(told));
    }
}
