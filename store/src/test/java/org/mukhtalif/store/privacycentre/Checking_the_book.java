package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.BookBundle;
import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.mukhtalif.privacy.accesslog.BookVerification;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Checking_the_book {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    BookKeeping book;

    @Autowired
    BookVerification verification;

    @BeforeEach
    void it_is_up_to_date() {
        book.keepUp();
    }

    @Test
    void anybody_may_fetch_the_newest_checkpoint_and_the_key_it_is_signed_with() throws Exception {
        var note = SignedNote.of(fetched("/privacy/log/checkpoint"));
        assertThat(note.isSignedBy(key())).isTrue();
        assertThat(Checkpoint.of(note.text()).size()).isPositive();
        web.perform(get("/privacy/log/restores")).andExpect(status().isOk());
    }

    @Test
    void anybody_may_fetch_the_proof_that_it_only_grew() throws Exception {
        var kept = SignedNote.of(fetched("/privacy/log/checkpoint"));
        people.shopper();
        book.keepUp();
        long size = Checkpoint.of(kept.text()).size();
        var bundle = bundle(fetched("/privacy/log/consistency?from=" + size));
        assertThat(bundle.entries()).isEmpty();
        assertThat(bundle.check(List.of(kept), Optional.of(key()))).isEmpty();
    }

    @Test
    void a_person_takes_her_entries_with_proofs_that_hold() throws Exception {
        var kept = SignedNote.of(fetched("/privacy/log/checkpoint"));
        var sara = people.shopper();
        book.keepUp();
        var from = "/me/privacy/book.json?from=" + Checkpoint.of(kept.text()).size();
        var answer = web.perform(get(from).cookie(sara.session()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("mukhtalif-my-book.json")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse();
        var bundle = bundle(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(bundle.entries()).isNotEmpty();
        assertThat(bundle.check(List.of(kept), Optional.of(key()))).isEmpty();
    }

    @Test
    void nobody_takes_another_persons_entries() throws Exception {
        web.perform(get("/me/privacy/book.json"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/session")));
    }

    @Test
    void her_book_shows_the_newest_checkpoint_in_both_languages() throws Exception {
        var sara = people.shopper();
        for (var page : List.of("/me/privacy/book", "/en/me/privacy/book"))
            web.perform(get(page).cookie(sara.session()))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(containsString("\n— mukhtalif/"), containsString("/me/privacy/book.json"))));
    }

    @Test
    void what_the_whole_run_of_tests_wrote_verifies() {
        assertThat(verification.verify(List.of()).findings()).isEmpty();
    }

    private String fetched(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private LogKey key() throws Exception {
        return LogKey.of(fetched("/privacy/log/key"));
    }

    private static BookBundle bundle(String json) {
        return BookBundle.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
