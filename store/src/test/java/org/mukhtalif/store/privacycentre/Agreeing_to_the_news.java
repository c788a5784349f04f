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

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Agreeing_to_the_news {

    private static int sent;

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    TestClock clock;

    private People.Somebody sara;

    @BeforeEach
    void somebody_new_a_week_after_the_last_news() {
        clock.advance(Duration.ofDays(8L * ++sent));
        sara = people.shopper();
    }

    @AfterEach
    void now_again() {
        clock.reset();
    }

    @Test
    void is_done_and_undone_on_one_page_and_leaves_receipts() throws Exception {
        web.perform(get("/me/privacy/consents").cookie(sara.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("رسالة الجديد"), containsString("أوافق"))));
        decide("yes").andExpect(header().string("Location", "/me/privacy/consents?notice=consent-kept"));
        assertThat(consents.isGiven(sara.subject(), Purpose.NEWSLETTER)).isTrue();
        var receipt = consents.of(sara.subject()).getFirst().receiptId();
        web.perform(get("/me/privacy/consents/receipts/" + receipt).cookie(sara.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"signature\"")));
        web.perform(get("/me/privacy/consents/receipts/" + receipt)
                        .cookie(people.shopper().session()))
                .andExpect(status().isNotFound());
        decide("no");
        assertThat(consents.isGiven(sara.subject(), Purpose.NEWSLETTER)).isFalse();
    }

    @Test
    void is_refused_while_the_browser_says_no() throws Exception {
        web.perform(post("/me/privacy/consents/newsletter")
                        .cookie(sara.session())
                        .header("Sec-GPC", "1")
                        .param("agreed", "yes")
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Sec-GPC")));
        assertThat(consents.of(sara.subject())).isEmpty();
    }

    @Test
    void brings_the_letter_and_its_link_ends_it_without_signing_in() throws Exception {
        decide("yes");
        send().andExpect(header().string("Location", "/staff/newsletters?notice=newsletter-sent"));
        var letter = sara.postbox().newestOf(1);
        assertThat(letter.subject()).isEqualTo("وصل تمر الموسم");
        assertThat(letter.text()).contains("سكري وخلاص", "Sukkari and khalas");
        var path = letter.text().replaceAll("(?s).*(/consents/[A-Za-z0-9_-]{43}).*", "$1");
        web.perform(get(path)).andExpect(content().string(containsString("ضغطة واحدة")));
        assertThat(consents.isGiven(sara.subject(), Purpose.NEWSLETTER)).isTrue();
        web.perform(post(path).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("سُحبت الموافقة")));
        assertThat(consents.of(sara.subject()).getFirst().way()).isEqualTo(Way.LINK);
        assertThat(consents.isGiven(sara.subject(), Purpose.NEWSLETTER)).isFalse();
    }

    @Test
    void is_asked_again_at_the_moment_of_sending_and_goes_to_nobody_else() throws Exception {
        var huda = people.shopper();
        decide("yes");
        send();
        sara.postbox().newestOf(1);
        assertThat(huda.postbox().all()).isEmpty();
    }

    @Test
    void happens_once_a_week_at_most() throws Exception {
        send();
        send().andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("هذا الأسبوع")));
    }

    @Test
    void is_no_business_of_a_shopper_or_of_the_privacy_officer() throws Exception {
        web.perform(get("/staff/newsletters").cookie(sara.session())).andExpect(status().isNotFound());
        web.perform(get("/staff/newsletters")
                        .cookie(people.with(Role.PRIVACY_OFFICER).session()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_made_up_link_leads_nowhere_and_the_key_is_there_for_everybody() throws Exception {
        web.perform(get("/consents/" + "A".repeat(43))).andExpect(status().isNotFound());
        web.perform(get("/privacy/receipt-key"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Ed25519"), not(containsString("\"d\"")))));
    }

    private org.springframework.test.web.servlet.ResultActions decide(String agreed) throws Exception {
        return web.perform(post("/me/privacy/consents/newsletter")
                .cookie(sara.session())
                .param("agreed", agreed)
                .with(csrf()));
    }

    private org.springframework.test.web.servlet.ResultActions send() throws Exception {
        return web.perform(post("/staff/newsletters")
                .cookie(people.with(Role.OPERATOR).session())
                .param("subjectAr", "وصل تمر الموسم")
                .param("textAr", "سكري وخلاص وعجوة.")
                .param("subjectEn", "This season's dates")
                .param("textEn", "Sukkari and khalas and ajwa.")
                .with(csrf()));
    }
}
