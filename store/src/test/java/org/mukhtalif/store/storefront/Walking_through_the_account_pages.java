package org.mukhtalif.store.storefront;

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

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Walking_through_the_account_pages extends AccountPages {

    @Test
    void registering_confirming_looking_around_and_leaving() throws Exception {
        web.perform(registration())
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/registration/sent"))
                .andExpect(cookie().doesNotExist("session"));
        var session = confirm();
        web.perform(get("/me").cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("/me/privacy"), not(containsString(number)))));
        web.perform(post("/session/end").cookie(session).with(csrf()))
                .andExpect(header().string("Location", "/?notice=signed-out"))
                .andExpect(cookie().maxAge("session", 0));
        web.perform(get("/me").cookie(session)).andExpect(header().string("Location", "/session?return=%2Fme&ended"));
    }

    @Test
    void beside_each_field_stands_why_on_what_basis_and_how_long() throws Exception {
        web.perform(get("/registration"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"national-id\""),
                                containsString("لا يحتاج إليه الشراء"),
                                containsString("الأساس:"),
                                containsString("إلى أن يُتلف الحساب بطلب منك"))));
        web.perform(get("/en/registration"))
                .andExpect(content().string(allOf(containsString("Basis:"), containsString("lang=\"en\""))));
    }

    @Test
    void a_refused_form_keeps_what_was_typed_but_never_the_password() throws Exception {
        web.perform(registration().param("national-id", "1000000000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString(mail),
                                containsString("1000000000"),
                                containsString("في الرقم خطأ كتابة"),
                                not(containsString(PASSWORD)))));
    }

    @Test
    void under_18_she_is_asked_for_her_guardians_address() throws Exception {
        web.perform(post("/registration")
                        .with(csrf())
                        .param("email", mail)
                        .param("user-name", "ريم-" + number)
                        .param("password", PASSWORD)
                        .param("adult", "no")
                        .param("terms", AcceptedTerms.VERSION))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("name=\"guardian-email\""), containsString("بريد وليّ أمرك"))));
    }

    @Test
    void signing_in_leads_back_to_where_she_was_and_nowhere_else() throws Exception {
        web.perform(registration());
        confirm();
        web.perform(signIn().param("return", "/me/orders?page=2"))
                .andExpect(header().string("Location", "/me/orders?page=2"))
                .andExpect(cookie().httpOnly("session", true));
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/%09/x\n"})
            web.perform(signIn().param("return", elsewhere)).andExpect(header().string("Location", "/me"));
    }

    @Test
    void a_wrong_password_is_said_without_saying_which_was_wrong() throws Exception {
        web.perform(post("/en/session").with(csrf()).param("who", mail).param("password", "not the one at all"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The user name or the password is not right")));
    }

    @Test
    void recovery_answers_alike_and_its_link_opens_a_new_password() throws Exception {
        web.perform(registration());
        confirm();
        web.perform(post("/recovery").with(csrf()).param("email", "nobody-" + number + "@mail.example"))
                .andExpect(header().string("Location", "/recovery/sent"));
        web.perform(post("/recovery").with(csrf()).param("email", "no e-mail"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_used_or_invented_link_says_how_to_get_another() throws Exception {
        web.perform(get("/recovery/" + "A".repeat(43)))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("/recovery\"")));
        web.perform(get("/confirmation/x")).andExpect(status().isGone());
    }

    @Test
    void another_password_ends_the_other_sessions() throws Exception {
        web.perform(registration());
        var session = confirm();
        var other = web.perform(signIn()).andReturn().getResponse().getCookie("session");
        web.perform(post("/me/password")
                        .cookie(session)
                        .with(csrf())
                        .param("present", PASSWORD)
                        .param("password", "غيمة بيضاء فوق جبل بعيد"))
                .andExpect(header().string("Location", "/me?notice=password-changed"));
        web.perform(get("/me").cookie(Objects.requireNonNull(other))).andExpect(status().isSeeOther());
    }

    @Test
    void a_question_of_her_own_stands_behind_the_recovery_link_from_then_on() throws Exception {
        web.perform(registration());
        var session = confirm();
        web.perform(question(session, "x")).andExpect(status().isUnprocessableContent());
        web.perform(question(session, "ما اسم أول مدرسة لك؟"))
                .andExpect(header().string("Location", "/me?notice=question-kept"));
        clock.advance(Duration.ofMinutes(3));
        web.perform(post("/recovery").with(csrf()).param("email", mail));
        web.perform(get("/recovery/" + postbox.newestOf(2).token()))
                .andExpect(content().string(containsString("ما اسم أول مدرسة لك؟")));
    }

    @Test
    void the_form_for_another_email_tells_what_is_wrong_beside_the_field() throws Exception {
        web.perform(registration());
        var session = confirm();
        web.perform(get("/me/email").cookie(session)).andExpect(status().isOk());
        web.perform(post("/me/email")
                        .cookie(session)
                        .with(csrf())
                        .param("email", "x")
                        .param("present", PASSWORD))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("aria-invalid"), not(containsString(PASSWORD)))));
        web.perform(get("/email/" + "A".repeat(43)))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("/me/email")));
    }

    @Test
    void a_code_from_her_phone_stands_behind_the_password_once_she_wants_it() throws Exception {
        web.perform(registration());
        var session = confirm();
        var begun = web.perform(
                        post("/me/second-factor").cookie(session).with(csrf()).param("present", PASSWORD))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("otpauth://totp/"), containsString("<svg"))))
                .andReturn();
        var code = Codes.now(begun.getResponse().getContentAsString(), clock);
        web.perform(post("/me/second-factor/confirmation")
                        .cookie(session)
                        .with(csrf())
                        .param("code", "abc"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("otpauth"))));
        web.perform(post("/me/second-factor/confirmation")
                        .cookie(session)
                        .with(csrf())
                        .param("code", code))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("recovery-codes")));
        var asked = web.perform(signIn().param("return", "/me/orders"))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("session"))
                .andReturn();
        clock.advance(Duration.ofSeconds(30));
        web.perform(post("/session/code")
                        .with(csrf())
                        .param("ticket", Codes.ticket(asked.getResponse().getContentAsString()))
                        .param("return", "/me/orders")
                        .param("code", Codes.now(begun.getResponse().getContentAsString(), clock)))
                .andExpect(header().string("Location", "/me/orders"))
                .andExpect(cookie().exists("session"));
    }

    @Test
    void a_shopper_finds_no_desk() throws Exception {
        web.perform(registration());
        web.perform(get("/desk/orders").cookie(confirm())).andExpect(status().isNotFound());
    }
}
