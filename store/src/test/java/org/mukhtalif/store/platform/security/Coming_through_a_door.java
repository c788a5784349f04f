package org.mukhtalif.store.platform.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Coming_through_a_door {

    @Autowired
    MockMvc web;

    @Test
    void a_stranger_at_an_account_page_is_shown_the_way_to_sign_in_and_back() throws Exception {
        web.perform(get("/me/orders?page=2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/session?return=%2Fme%2Forders%3Fpage%3D2"));
    }

    @Test
    void the_way_stays_in_the_language_of_the_page() throws Exception {
        web.perform(get("/en/me")).andExpect(header().string("Location", "/en/session?return=%2Fme"));
    }

    @Test
    void a_session_that_ended_is_called_by_its_name() throws Exception {
        var stale = new Cookie("session", "A".repeat(43));
        web.perform(get("/desk/orders").cookie(stale))
                .andExpect(header().string("Location", "/desk/session?return=%2Fdesk%2Forders&ended"));
    }

    @Test
    void the_back_office_has_a_door_of_its_own() throws Exception {
        web.perform(get("/staff"))
                .andExpect(header().string("Location", "/staff/session?return=%2Fstaff"))
                .andExpect(header().string("Cache-Control", "no-store"));
        web.perform(get("/en/staff/session"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("The store's people")));
    }

    @Test
    void an_address_that_no_rule_names_does_not_exist() throws Exception {
        web.perform(get("/wp-admin")).andExpect(status().isNotFound());
        web.perform(get("/actuator/env")).andExpect(status().isNotFound());
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        web.perform(post("/session")).andExpect(status().isForbidden());
    }

    @Test
    void every_answer_carries_the_protective_headers() throws Exception {
        web.perform(get("/"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.containsString("default-src 'self'"),
                                        Matchers.containsString("frame-ancestors 'none'"),
                                        Matchers.not(Matchers.containsString("unsafe")))))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void pages_with_somebodys_data_are_kept_nowhere() throws Exception {
        web.perform(get("/me")).andExpect(header().string("Cache-Control", "no-store"));
        web.perform(get("/desk/orders")).andExpect(header().string("Cache-Control", "no-store"));
        web.perform(get("/en/orders/M-7K3Q92/x")).andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void no_http_session_is_ever_made() throws Exception {
        web.perform(get("/me")).andExpect(cookie().doesNotExist("JSESSIONID"));
        web.perform(get("/session")).andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_SAVED_REQUEST"));
    }
}
