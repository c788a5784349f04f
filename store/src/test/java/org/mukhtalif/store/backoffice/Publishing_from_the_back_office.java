package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.privacy.publication.Publication;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Publishing_from_the_back_office {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Publication publication;

    @Autowired
    KeptVersions versions;

    @Test
    void finds_the_first_version_published_by_the_first_start() throws Exception {
        assertThat(publication.isPublished()).isTrue();
        assertThat(versions.inForce()).map(KeptVersion::number).contains(1);
        web.perform(get("/privacy/policy/versions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("سارية الآن")));
        web.perform(get("/en/privacy/policy/versions/2026-11-29"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Binds from")));
    }

    @Test
    void is_refused_with_the_reasons_in_the_readers_language_and_a_409() throws Exception {
        web.perform(post("/staff/policy/publication")
                        .cookie(people.with(Role.OPERATOR).session())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("لا فرق بين هذه النسخة والنسخة المنشورة 2026-11-29")));
        web.perform(get("/en/staff/policy").cookie(people.with(Role.OPERATOR).session()))
                .andExpect(content().string(containsString("This version is no other than the published one")));
        assertThat(versions.all()).hasSize(1);
    }

    @Test
    void shows_two_versions_side_by_side_and_knows_no_others() throws Exception {
        web.perform(get("/privacy/policy/compare?from=2026-11-29&to=2026-11-29"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("لا فرق بين النسختين")));
        web.perform(get("/privacy/policy/compare?from=2026-11-29&to=2030-01-01"))
                .andExpect(status().isNotFound());
        web.perform(get("/privacy/policy/compare")).andExpect(status().isNotFound());
    }
}
