package org.mukhtalif.store.storefront;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Somebody new before the pages of accounts, with her postbox.
abstract class AccountPages {

    static final String PASSWORD = "نخلة طويلة قرب البئر القديمة";

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    final String number = UUID.randomUUID().toString().substring(0, 13);

    final String mail = "sara-" + number + "@mail.example";

    final Postbox postbox = new Postbox(mail);

    @AfterEach
    void time_runs_on() {
        clock.reset();
    }

    MockHttpServletRequestBuilder registration() {
        return registration("/registration").param("terms", AcceptedTerms.VERSION);
    }

    /// The same without the terms that the form showed.
    MockHttpServletRequestBuilder registration(String address) {
        return post(address)
                .with(csrf())
                .param("email", mail)
                .param("user-name", "سارة-" + number)
                .param("password", PASSWORD)
                .param("adult", "yes");
    }

    MockHttpServletRequestBuilder question(Cookie session, String words) {
        return post("/me/question")
                .cookie(session)
                .with(csrf())
                .param("recovery-question", words)
                .param("recovery-answer", "الأمل")
                .param("present", PASSWORD);
    }

    Cookie confirm() throws Exception {
        var path = "/confirmation/" + postbox.newestOf(1).token();
        web.perform(get(path)).andExpect(status().isOk());
        var response = web.perform(post(path).with(csrf()).param("password", PASSWORD))
                .andExpect(header().string("Location", "/me?notice=account-opened"))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(response.getCookie("session"));
    }

    MockHttpServletRequestBuilder signIn() {
        return post("/session").with(csrf()).param("who", mail).param("password", PASSWORD);
    }
}
