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

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Asking_the_privacy_officer {

    private static final String WORDS = "أعترض على حفظ عنواني القديم";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    private People.Somebody sara;
    private People.Somebody officer;

    @BeforeEach
    void two_people() {
        sara = people.shopper();
        officer = people.with(Role.PRIVACY_OFFICER);
    }

    @Test
    void needs_her_password_and_words() throws Exception {
        ask("object", "not hers at all, no")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("كلمة السر غير صحيحة"), containsString(WORDS))));
        ask("everything", People.PASSWORD).andExpect(status().isUnprocessableContent());
    }

    @Test
    void is_answered_on_the_officers_page_and_read_on_hers() throws Exception {
        var number = asked();
        assertThat(sara.postbox().newestOf(1).text()).contains(number).doesNotContain(WORDS);
        web.perform(get("/staff/requests").cookie(officer.session()))
                .andExpect(content().string(allOf(containsString(number), not(containsString(WORDS)))));
        web.perform(get("/staff/requests/" + number).cookie(officer.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WORDS)));
        web.perform(post("/staff/requests/" + number + "/answer")
                        .cookie(officer.session())
                        .param("text", "حُذف العنوان القديم")
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(get("/me/privacy/requests/" + number).cookie(sara.session()))
                .andExpect(content()
                        .string(allOf(containsString("حُذف العنوان القديم"), containsString("dgp.sdaia.gov.sa"))));
        web.perform(get("/staff/requests/" + number).cookie(officer.session()))
                .andExpect(content().string(not(containsString(WORDS))));
        web.perform(get("/me/privacy/book").cookie(sara.session()))
                .andExpect(content().string(containsString("اطّلع مسؤول الخصوصية على نص طلبك")));
    }

    @Test
    void may_be_extended_once_and_refused_with_a_reason() throws Exception {
        var number = asked();
        for (var notice : new String[] {"case-extended", "case-not-extended"})
            assertThat(officers(number, "extension", "unusual-effort")).endsWith(notice);
        assertThat(officers(number, "refusal", "")).endsWith("case-without-words");
        assertThat(officers(number, "refusal", "legal-duty")).endsWith("case-refused");
        web.perform(get("/me/privacy/requests/" + number).cookie(sara.session()))
                .andExpect(content()
                        .string(allOf(containsString("نظامًا آخر يوجب الحفظ"), containsString("جهد غير معتاد"))));
    }

    @Test
    void is_nobody_elses_business() throws Exception {
        var number = asked();
        var huda = people.shopper();
        web.perform(get("/me/privacy/requests/" + number).cookie(huda.session()))
                .andExpect(status().isNotFound());
        web.perform(get("/staff/requests").cookie(huda.session())).andExpect(status().isNotFound());
        web.perform(get("/staff/requests/" + number)
                        .cookie(people.with(Role.OPERATOR).session()))
                .andExpect(status().isNotFound());
    }

    private String asked() throws Exception {
        var place = ask("object", People.PASSWORD)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return Objects.requireNonNull(place).replaceAll(".*/(R-[A-Z0-9]{6}).*", "$1");
    }

    private org.springframework.test.web.servlet.ResultActions ask(String kind, String password) throws Exception {
        return web.perform(post("/me/privacy/requests")
                .cookie(sara.session())
                .param("kind", kind)
                .param("text", WORDS)
                .param("password", password)
                .with(csrf()));
    }

    private String officers(String number, String act, String reason) throws Exception {
        return Objects.requireNonNull(web.perform(post("/staff/requests/" + number + "/" + act)
                        .cookie(officer.session())
                        .param("reason", reason)
                        .param("text", "سبب واضح")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }
}
