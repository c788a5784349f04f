package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@StoreTest
class Bringing_a_list_to_the_desk {

    private static final String HONEY = "name,sku,price,stock\nعسل الطلح,TALH-1,90,4\n";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Workbench workbench;

    private MerchantId nakhil;
    private CategoryId shelf;
    private Cookie session;

    @BeforeEach
    void al_nakhil_signs_in() {
        nakhil = goods.merchant();
        shelf = goods.section();
        session = people.of(nakhil).session();
    }

    @Test
    void shows_first_and_writes_when_it_is_applied() throws Exception {
        var list = brought(HONEY);
        page(list).andExpect(content().string(containsString("لا قسم بهذا الاسم")));
        web.perform(post(list).cookie(session).with(csrf()).params(columns("name_ar", "sku", "price", "stock")))
                .andExpect(status().isSeeOther());
        page(list)
                .andExpect(content().string(containsString("عسل الطلح")))
                .andExpect(content().string(containsString("طبّق القائمة")));
        assertThat(workbench.of(nakhil, Optional.empty(), 10)).isEmpty();
        web.perform(post(list + "/application").cookie(session).with(csrf()))
                .andExpect(content().string(containsString("أُضيف 1")));
        assertThat(workbench.of(nakhil, Optional.empty(), 10))
                .extracting(product -> product.text().name().ar())
                .containsExactly("عسل الطلح");
        page(list).andExpect(status().isNotFound());
    }

    @Test
    void goes_out_again_as_it_came() throws Exception {
        var list = brought(HONEY);
        web.perform(post(list).cookie(session).with(csrf()).params(columns("name_ar", "sku", "price", "stock")));
        web.perform(post(list + "/application").cookie(session).with(csrf()));
        var fetched = web.perform(get("/desk/exports/products.csv").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(fetched).contains("عسل الطلح", "TALH-1");
        page(brought(fetched)).andExpect(content().string(containsString("لا شيء يتغير")));
    }

    @Test
    void says_why_a_file_is_not_a_list() throws Exception {
        bring(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("هذا الملف ليس قائمة")));
        bring(new byte[0]).andExpect(status().is(422)).andExpect(content().string(containsString("لا أسطر في الملف")));
    }

    @Test
    void is_nothing_that_another_merchant_sees_or_applies() throws Exception {
        var list = brought(HONEY);
        var other = people.of(goods.merchant()).session();
        web.perform(get(list).cookie(other)).andExpect(status().isNotFound());
        web.perform(post(list).cookie(other).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(list + "/application").cookie(other).with(csrf())).andExpect(status().isNotFound());
        page(list).andExpect(status().isOk());
    }

    private String brought(String lines) throws Exception {
        var answer = bring(lines.getBytes(StandardCharsets.UTF_8)).andExpect(status().isSeeOther());
        return requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
    }

    private ResultActions bring(byte[] file) throws Exception {
        return web.perform(multipart("/desk/imports")
                .file(new MockMultipartFile("list", "list.csv", "text/csv", file))
                .cookie(session)
                .with(csrf()));
    }

    private ResultActions page(String path) throws Exception {
        return web.perform(get(path).cookie(session));
    }

    private MultiValueMap<String, String> columns(String... columns) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (int at = 0; at < columns.length; at++) fields.set("column-" + at, columns[at]);
        fields.set("category", shelf.toString());
        return fields;
    }
}
