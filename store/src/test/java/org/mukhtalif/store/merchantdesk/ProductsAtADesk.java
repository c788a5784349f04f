package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Al-Nakhil at his desk, and Omar of the store, who reads what he wrote.
abstract class ProductsAtADesk {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Workbench workbench;

    @Autowired
    Offers offers;

    MerchantId nakhil;

    CategoryId shelf;

    Cookie session;

    @BeforeEach
    void al_nakhil_signs_in() {
        nakhil = goods.merchant();
        shelf = goods.section();
        session = people.of(nakhil).session();
    }

    static MockHttpServletRequestBuilder variants(String path, String first, String second) {
        return post(path + "/variants")
                .param("sold-0", "yes")
                .param("sku-0", first)
                .param("price-0", "10")
                .param("stock-0", "3")
                .param("sold-1", "yes")
                .param("sku-1", second)
                .param("price-1", "10")
                .param("stock-1", "3");
    }

    void approve(Cookie omar) throws Exception {
        approve(omar, revisionReadBy(omar)).andExpect(status().isSeeOther());
    }

    org.springframework.test.web.servlet.ResultActions approve(Cookie omar, String revision) throws Exception {
        return web.perform(post("/staff/products/" + mine().id() + "/approval")
                .cookie(omar)
                .with(csrf())
                .param("revision", revision));
    }

    String revisionReadBy(Cookie omar) throws Exception {
        return web.perform(get("/staff/products/" + mine().id()).cookie(omar))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
    }

    String add(String name, Map<String, String> more) throws Exception {
        var answer = web.perform(
                        post("/desk/products").cookie(session).with(csrf()).params(form(name, more)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return requireNonNull(answer).replaceAll("/variants.*", "");
    }

    org.springframework.util.MultiValueMap<String, String> form(String name, Map<String, String> more) {
        var fields = new org.springframework.util.LinkedMultiValueMap<String, String>();
        fields.set("name-ar", name);
        fields.set("description-ar", "وصف يكفي");
        fields.set("category", shelf.toString());
        fields.set("returnable", "yes");
        more.forEach(fields::set);
        return fields;
    }

    org.springframework.test.web.servlet.ResultActions send(MockHttpServletRequestBuilder act) throws Exception {
        return web.perform(act.cookie(session).with(csrf()));
    }

    org.springframework.test.web.servlet.ResultActions shop(DescribedProduct product) throws Exception {
        return web.perform(get("/products/{slug}", product.slug().ar()));
    }

    String page(String path) throws Exception {
        return web.perform(get(path).cookie(session)).andReturn().getResponse().getContentAsString();
    }

    DescribedProduct mine() {
        return all().getFirst();
    }

    List<DescribedProduct> all() {
        return new ArrayList<>(workbench.of(nakhil, java.util.Optional.empty(), 100));
    }

    static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("picture", "IMG_0001.jpg", "image/jpeg", content);
    }
}
