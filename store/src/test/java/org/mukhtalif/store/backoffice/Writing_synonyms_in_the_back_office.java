package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.search.Meanings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Writing_synonyms_in_the_back_office {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Meanings meanings;

    private People.Somebody omar;

    @BeforeEach
    void omar_comes_to_work() {
        omar = people.with(Role.OPERATOR);
    }

    @AfterEach
    void forget_the_lines() {
        meanings.all().forEach(meaning -> meanings.remove(meaning.id()));
    }

    @Test
    void adds_a_line_shows_it_in_both_languages_and_takes_it_away() throws Exception {
        web.perform(post("/staff/synonyms")
                        .param("words", "شراشف مفارش")
                        .cookie(omar.session())
                        .with(csrf()))
                .andExpect(header().string("Location", endsWith("notice=synonym-added")));
        for (var address : new String[] {"/staff/synonyms", "/en/staff/synonyms"})
            web.perform(get(address).cookie(omar.session())).andExpect(content().string(containsString("شراشف مفارش")));

        var id = meanings.all().getFirst().id();
        web.perform(post("/staff/synonyms/" + id + "/removal")
                        .cookie(omar.session())
                        .with(csrf()))
                .andExpect(header().string("Location", endsWith("notice=synonym-removed")));
        web.perform(get("/staff/synonyms").cookie(omar.session()))
                .andExpect(content().string(not(containsString("شراشف مفارش"))));
    }

    @Test
    void refuses_one_word_alone_and_keeps_what_was_typed() throws Exception {
        web.perform(post("/staff/synonyms")
                        .param("words", "شراشف")
                        .cookie(omar.session())
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"شراشف\"")));
        assertThat(meanings.all()).isEmpty();
    }

    @Test
    void is_no_door_for_a_shopper() throws Exception {
        var sara = people.shopper();
        web.perform(get("/staff/synonyms").cookie(sara.session())).andExpect(status().isNotFound());
        web.perform(post("/staff/synonyms")
                        .param("words", "أ ب")
                        .cookie(sara.session())
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }
}
