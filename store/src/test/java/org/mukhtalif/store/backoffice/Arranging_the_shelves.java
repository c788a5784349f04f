package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Arranging_the_shelves {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Categories categories;

    private Cookie omar;

    @BeforeEach
    void omar_signs_in() {
        omar = people.with(Role.OPERATOR).session();
    }

    @Test
    void adds_renames_and_moves() throws Exception {
        var top = goods.section();
        assertThat(send(
                        "/staff/categories",
                        Map.of("ar", "قهوة مختصة", "en", "Speciality coffee", "parent", top.toString())))
                .endsWith("category-kept");
        var added = categories.childrenOf(top).getFirst();
        assertThat(added.slug().ar()).isEqualTo("قهوة-مختصة");
        assertThat(send("/staff/categories/" + added.id(), Map.of("ar", "قهوة", "en", "Coffee")))
                .endsWith("category-kept");
        assertThat(categories.find(added.id()).orElseThrow().name().en()).isEqualTo("Coffee");
        assertThat(categories.find(added.id()).orElseThrow().slug().ar())
                .as("addresses stay")
                .isEqualTo("قهوة-مختصة");
        assertThat(move(added.id(), "")).endsWith("category-done");
        assertThat(categories.find(added.id()).orElseThrow().parent()).isEmpty();
    }

    @Test
    void makes_no_ring_and_no_third_level() throws Exception {
        var top = goods.section();
        var child = goods.category(top);
        var other = goods.section();
        assertThat(move(top, top.toString())).endsWith("category-not-under-that");
        assertThat(move(top, child.toString())).endsWith("category-not-under-that");
        assertThat(move(top, other.toString())).endsWith("category-has-children");
        assertThat(move(other, child.toString())).endsWith("category-not-under-that");
        assertThat(categories.pathTo(child)).hasSize(2);
    }

    @Test
    void gives_each_brand_one_name() throws Exception {
        assertThat(send("/staff/brands", Map.of("ar", "ماركة الواحة", "en", "Oasis Brand")))
                .endsWith("brand-kept");
        assertThat(send("/staff/brands", Map.of("ar", "ماركة الواحة", "en", "Another")))
                .endsWith("brand-taken");
        assertThat(send("/staff/brands", Map.of("ar", "بلا إنجليزية", "en", " ")))
                .endsWith("brand-incomplete");
        web.perform(get("/staff/brands").cookie(omar)).andExpect(status().isOk());
        web.perform(get("/staff/categories").cookie(omar)).andExpect(status().isOk());
    }

    @Test
    void is_not_the_privacy_officers_work() throws Exception {
        var officer = people.with(Role.PRIVACY_OFFICER).session();
        for (var page : new String[] {"/staff/products", "/staff/categories", "/staff/brands"})
            web.perform(get(page).cookie(officer)).andExpect(status().isNotFound());
    }

    private String move(CategoryId category, String parent) throws Exception {
        return send("/staff/categories/" + category + "/place", Map.of("parent", parent, "position", "1"));
    }

    private String send(String path, Map<String, String> fields) throws Exception {
        var act = post(path).cookie(omar).with(csrf());
        fields.forEach(act::param);
        return String.valueOf(web.perform(act).andReturn().getResponse().getHeader("Location"));
    }
}
