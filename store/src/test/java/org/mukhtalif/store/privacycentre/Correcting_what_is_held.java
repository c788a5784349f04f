package org.mukhtalif.store.privacycentre;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Correcting_what_is_held {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Test
    void shows_how_a_date_is_written_before_it_is_refused() throws Exception {
        web.perform(get("/me/privacy/correction").cookie(people.shopper().session()))
                .andExpect(content().string(containsString("placeholder=\"1990-05-17\"")));
    }
}
