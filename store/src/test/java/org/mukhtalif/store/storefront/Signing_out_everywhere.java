package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Signing_out_everywhere {

    @Autowired
    MockMvc browser;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Test
    void ends_the_session_of_every_device_and_of_nobody_else() throws Exception {
        var sara = people.shopper();
        var huda = people.shopper();
        var phone = signedInAgain(sara);

        browser.perform(get("/me").cookie(sara.session()))
                .andExpect(content().string(containsString("/session/end-everywhere")));
        browser.perform(post("/session/end-everywhere").cookie(sara.session()).with(csrf()))
                .andExpect(header().string("Location", containsString("notice=signed-out-everywhere")));

        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(token(sara))).isEmpty();
        assertThat(sessions.find(token(huda))).isPresent();
    }

    private SecretToken signedInAgain(People.Somebody somebody) {
        var form = new SignInForm(
                new PersonalText(somebody.mail()),
                new PersonalText(People.PASSWORD),
                new PersonalText("192.0.2.9"),
                Locale.of("ar"));
        if (signIn.attempt(form) instanceof SignInAnswer.Welcome(var session)) return session.token();
        throw new AssertionError("She could not sign in on her phone");
    }

    private static SecretToken token(People.Somebody somebody) {
        return SecretToken.of(somebody.session().getValue()).orElseThrow();
    }
}
