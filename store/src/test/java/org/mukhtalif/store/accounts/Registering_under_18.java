package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Registering_under_18 extends ChildAndGuardian {

    @Test
    void the_guardian_is_asked_by_a_letter_that_names_nobody_and_carries_the_childs_number() {
        var number = registers();
        var letter = huda.newestOf(1);
        assertThat(letter.subject()).contains(number.value());
        assertThat(letter.text()).contains(number.value(), "/guardians/").doesNotContain("سارة", reem.number);
    }

    @Test
    void the_account_stays_shut_until_the_guardian_agrees() throws Exception {
        registers();
        var token = reem.postbox().newestOf(1).token();
        assertThat(confirmation.confirm(token, new PersonalText(Newcomer.PASSWORD), Newcomer.place()))
                .isEqualTo(new ConfirmationAnswer.GuardianAwaited());
        assertThat(signs()).isEqualTo(new SignInAnswer.GuardianAwaited());
        web.perform(post(question() + "/agreement").with(csrf())).andExpect(status().isSeeOther());
        assertThat(signs()).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(reem.postbox().newestOf(2).text()).contains("موافقة وليّ أمرك");
    }

    @Test
    void the_guardian_sees_the_kinds_of_data_and_no_value() throws Exception {
        reem.with(PersonalField.FULL_NAME, "ريم القحطاني");
        var number = registers();
        web.perform(get(question()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content()
                        .string(allOf(
                                containsString(number.value()),
                                containsString("اسم المستخدم"),
                                not(containsString("القحطاني")),
                                not(containsString(reem.number)))));
        web.perform(get("/en" + question())).andExpect(content().string(containsString("Do you agree")));
        web.perform(get("/guardians/" + "A".repeat(43))).andExpect(status().isNotFound());
    }

    @Test
    void a_refusal_destroys_what_the_child_typed_and_the_guardians_address() throws Exception {
        registers();
        var child = subject();
        var page = question();
        var guardian = guardians.of(accounts.of(child).orElseThrow().id()).orElseThrow();
        web.perform(post(page + "/refusal").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("أُتلف")));
        assertThat(accounts.of(child)).isEmpty();
        assertThat(guardians.find(guardian.number())).isEmpty();
        web.perform(get(page)).andExpect(status().isNotFound());
    }

    @Test
    void an_agreement_can_be_taken_back_by_the_same_link() throws Exception {
        registers();
        var child = subject();
        var page = question();
        web.perform(post(page + "/agreement").with(csrf()));
        web.perform(get(page)).andExpect(content().string(containsString("سحب الموافقة")));
        web.perform(post(page + "/refusal").with(csrf())).andExpect(status().isOk());
        assertThat(accounts.of(child)).isEmpty();
    }

    @Test
    void without_an_answer_in_a_week_it_is_named_for_destruction() {
        registers();
        var child = subject();
        clock.advance(GuardianConsent.TIME_TO_ANSWER.minusMinutes(1));
        assertThat(consent.neverAnswered()).doesNotContain(child);
        clock.advance(java.time.Duration.ofMinutes(2));
        assertThat(consent.neverAnswered()).contains(child);
    }

    @Test
    void the_guardians_address_is_claimed_as_long_as_the_account_and_no_longer() {
        registers();
        var child = accounts.of(subject()).orElseThrow();
        var guardian = guardians.of(child.id()).orElseThrow();
        var matter = new SubjectCase(guardian.subject(), guardian.number().caseId());
        assertThat(states.known(java.util.Set.of(matter))).containsExactly(matter);
        accounts.drop(child.subject());
        assertThat(states.known(java.util.Set.of(matter))).isEmpty();
    }

    @Test
    void a_child_agrees_to_nothing_that_advertises() throws Exception {
        registers();
        confirmation.confirm(reem.postbox().newestOf(1).token(), new PersonalText(Newcomer.PASSWORD), Newcomer.place());
        consent.agree(consent.find(huda.newestOf(1).token()).orElseThrow(), java.util.Locale.of("ar"));
        if (!(signs() instanceof SignInAnswer.Welcome(var session))) throw new AssertionError("She is outside");
        var hers = new Cookie(SessionCookie.NAME, session.token().value());
        web.perform(get("/me/privacy/consents").cookie(hers))
                .andExpect(content().string(not(containsString("value=\"yes\""))));
        web.perform(post("/me/privacy/consents/newsletter")
                        .cookie(hers)
                        .with(csrf())
                        .param("agreed", "yes"))
                .andExpect(status().isConflict());
    }

    @Test
    void needs_an_address_that_is_not_the_childs_own_and_a_birth_date_that_fits() {
        reem.with(PersonalField.ADULT, "no");
        assertThat(faults()).containsEntry(PersonalField.GUARDIAN_EMAIL, "accounts.guardian-email.missing");
        reem.with(
                PersonalField.GUARDIAN_EMAIL,
                reem.typed(PersonalField.EMAIL).reveal().toUpperCase(java.util.Locale.ROOT));
        assertThat(faults()).containsEntry(PersonalField.GUARDIAN_EMAIL, "accounts.guardian-email.own");
        reem.with(PersonalField.GUARDIAN_EMAIL, hudas).with(PersonalField.BIRTH_DATE, "1990-05-17");
        assertThat(faults()).isEqualTo(Map.of(PersonalField.BIRTH_DATE, "accounts.birth-date.adult"));
    }

    @Test
    void a_known_e_mail_gets_the_same_answer_and_no_guardian_a_letter() {
        var sara = new Newcomer();
        registration.open(sara.form());
        reem.with(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL).reveal());
        registers();
        assertThat(huda.all()).isEmpty();
    }

    @Test
    void a_guardians_box_is_not_flooded() {
        for (int child = 0; child <= LetterPace.A_DAY; child++)
            registration.open(new Newcomer()
                    .with(PersonalField.ADULT, "no")
                    .with(PersonalField.GUARDIAN_EMAIL, hudas)
                    .form());
        var asked = db.sql("""
                select count(*)
                  from accounts.guardian g
                  join accounts.account a on a.id = g.account_id
                """).query(Integer.class).single();
        assertThat(asked).isGreaterThan(LetterPace.A_DAY);
        assertThat(huda.newestOf(LetterPace.A_DAY).subject()).isNotBlank();
        assertThat(huda.all()).hasSize(LetterPace.A_DAY);
    }

    @Test
    void the_page_after_registering_says_the_number() throws Exception {
        web.perform(post("/registration")
                        .with(csrf())
                        .param("email", reem.typed(PersonalField.EMAIL).reveal())
                        .param("user-name", reem.typed(PersonalField.USER_NAME).reveal())
                        .param("password", Newcomer.PASSWORD)
                        .param("adult", "no")
                        .param("guardian-email", hudas)
                        .param("terms", AcceptedTerms.VERSION))
                .andExpect(status().isSeeOther())
                .andExpect(cookie().doesNotExist("session"))
                .andExpect(header().string(
                                "Location",
                                org.hamcrest.Matchers.matchesPattern("/registration/guardian/G-[0-9A-Z]{6}")));
        web.perform(get("/registration/guardian/G-7K3Q92")).andExpect(content().string(containsString("G-7K3Q92")));
    }
}
