package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Choosing_a_courier extends ParcelsOfACourier {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    DeskTeller teller;

    @Test
    void after_its_contract_it_is_given_nothing_and_the_merchant_types_again() {
        var over = courier(Optional.of(LocalDate.now(clock).minusDays(1)));
        register.choose(nakhil, Optional.of(over));
        assertThat(couriers.fetchingFor(nakhil)).isEmpty();
        assertThat(couriers.take(nakhil, parcel, Optional.empty())).isEqualTo(new StepResult.NoTracking());
    }

    @Test
    void the_merchant_chooses_it_and_hands_over_at_his_desk() throws Exception {
        var session = teller.of(nakhil);
        var desk = "/desk/fulfilments/" + parcel;
        send("/desk/shipping/courier", session, "courier", "");
        assertThat(page("/desk/shipping", session)).contains("من يحمل طرودك");
        assertThat(page(desk, session)).doesNotContain("/handover");
        assertThat(send("/desk/shipping/courier", session, "courier", "nobody")).contains("courier-gone");
        assertThat(send("/desk/shipping/courier", session, "courier", swift.value()))
                .contains("courier-chosen");
        assertThat(page(desk, session)).contains("/handover").contains("شركة سريعة");
        assertThat(send(desk + "/handover", session, "x", "")).contains("parcel-given");
        assertThat(send(desk + "/handover", session, "x", "")).contains("parcel-given");
        assertThat(page(desk, session)).doesNotContain(desk + "/handover").contains("أُخبرت شركة سريعة بالطرد");
    }

    @Test
    void whoever_runs_the_store_keeps_the_register_and_reads_what_was_refused() throws Exception {
        announced();
        say("flew,%s,".formatted(now()));
        exchange();
        var operator = people.with(Role.OPERATOR).session();
        assertThat(page("/staff/couriers", operator))
                .contains("شركة سريعة")
                .contains("الحالة ليست من الأربع")
                .doesNotContain("سارة");
        var wrong = web.perform(post("/staff/couriers")
                        .with(csrf())
                        .cookie(operator)
                        .param("key", "Big Couriers")
                        .param("ar", "شركة")
                        .param("en", "Company")
                        .param("until", "soon"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("Big Couriers")
                .contains("2027-12-31");
        assertThat(send("/staff/couriers/" + swift + "/closing", operator, "x", ""))
                .contains("struck-off");
        assertThat(register.all()).noneMatch(entry -> entry.key().equals(swift));
        assertThat(couriers.fetchingFor(nakhil)).isEmpty();
        say("picked_up,%s,".formatted(now()));
        exchange();
        assertThat(state()).as("what it has it brings").isInstanceOf(Fulfilment.Dispatched.class);
    }

    @Test
    void one_company_serves_whoever_has_chosen_nobody() {
        var other = goods.merchant();
        register.serveAll(Optional.of(swift));
        try {
            assertThat(register.of(other).map(CourierEntry::key)).contains(swift);
            register.choose(other, Optional.empty());
            assertThat(register.of(other)).isEmpty();
        } finally {
            register.serveAll(Optional.empty());
        }
        assertThat(register.of(goods.merchant())).isEmpty();
    }

    private String page(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String send(String path, Cookie session, String field, String value) throws Exception {
        return String.valueOf(
                web.perform(post(path).with(csrf()).cookie(session).param(field, value))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }
}
