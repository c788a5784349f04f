package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.consent.Acceptances;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.EmailAddress;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Registering_under_the_terms_that_were_shown extends AccountPages {

    @Autowired
    private Recognition recognition;

    @Autowired
    private Acceptances acceptances;

    @Test
    void the_form_carries_the_version_in_force_and_that_one_is_recorded() throws Exception {
        web.perform(get("/registration")).andExpect(content().string(carriesTheVersionInForce()));

        web.perform(registration()).andExpect(header().string("Location", "/registration/sent"));

        assertThat(acceptances.of(herself().orElseThrow()))
                .extracting(Acceptance::document, Acceptance::version)
                .containsExactly(tuple(Acceptance.TERMS, AcceptedTerms.VERSION));
    }

    @Test
    void a_form_that_showed_other_terms_comes_back_with_what_was_typed_and_leaves_nothing() throws Exception {
        web.perform(registration("/registration")
                        .param("terms", AcceptedTerms.BEFORE)
                        .param("full-name", "سارة القحطاني"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("تغيّرت الشروط والأحكام بعد أن فُتحت هذه الصفحة"),
                                containsString("<a class=\"link\" href=\"/terms\""),
                                carriesTheVersionInForce(),
                                containsString(mail),
                                containsString("سارة-" + number),
                                containsString("سارة القحطاني"),
                                not(containsString(PASSWORD)))));

        assertThat(herself()).isEmpty();
        web.perform(registration()).andExpect(header().string("Location", "/registration/sent"));
        assertThat(herself()).isPresent();
    }

    @Test
    void an_english_reader_is_told_in_english() throws Exception {
        web.perform(registration("/en/registration").param("terms", AcceptedTerms.BEFORE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("The terms have changed since this page was opened"),
                                containsString("<a class=\"link\" href=\"/en/terms\""),
                                carriesTheVersionInForce())));
    }

    @Test
    void a_form_that_names_no_terms_comes_back_too_and_does_not_say_that_they_changed() throws Exception {
        web.perform(registration("/registration"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("أُرسلت الصفحة دون نسخة الشروط"),
                                not(containsString("تغيّرت الشروط")),
                                containsString(mail))));
        assertThat(herself()).isEmpty();
    }

    private Optional<DataSubjectId> herself() {
        return recognition.subjectOf(PersonalField.EMAIL, new EmailAddress(new PersonalText(mail)).recognised());
    }

    private static Matcher<String> carriesTheVersionInForce() {
        return containsString("name=\"terms\" value=\"" + AcceptedTerms.VERSION + "\"");
    }
}
