package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Sought;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Finding_ones_own_products {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private Goods goods;

    @Autowired
    private Workbench workbench;

    @Autowired
    private JdbcClient db;

    private MerchantId nakhil;
    private Cookie session;

    @BeforeEach
    void al_nakhil_signs_in() {
        nakhil = goods.merchant();
        session = people.of(nakhil).session();
    }

    @ParameterizedTest
    @CsvSource({
        "أكواب القهوة, اكواب القهوه",
        "مبخرة خزفيّة, مبخره خزفيه",
        "تمـــر سكّري, تمر سكري",
        "شاي إيلام ٥٠٠ غ, ايلام 500",
        "مسؤول الجودة, مسوول",
        "هدى, هدي",
        "زيت الزيتون, زيتون زيت"
    })
    void a_name_is_found_in_any_spelling(String name, String typed) throws Exception {
        add(name);
        add("عسل سدر");

        assertThat(found(typed)).contains(name).doesNotContain("عسل سدر");
    }

    @Test
    void what_is_typed_is_folded_as_the_names_are_letter_by_letter() throws Exception {
        var everything =
                "أإآٱىیئةہۀەؤک ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670 Ab é ﷲ 100% a_b";
        add("اسم " + everything);
        for (var word : everything.split(" ")) {
            if (Sought.of(word, "").words().isEmpty()) continue;
            assertThat(workbench.of(nakhil, Sought.of(word, ""), Optional.empty(), 9))
                    .as(word)
                    .hasSize(1);
        }
        assertThat(workbench.of(nakhil, Sought.of("1000%", ""), Optional.empty(), 9))
                .isEmpty();
        assertThat(workbench.of(nakhil, Sought.of("a%b", ""), Optional.empty(), 9))
                .isEmpty();
    }

    @Test
    void the_code_of_an_item_and_the_number_under_its_barcode_find_it() throws Exception {
        var path = add("عسل سدر");
        web.perform(post(path + "/variants")
                .cookie(session)
                .with(csrf())
                .param("sold-0", "yes")
                .param("sku-0", "SIDR-" + nakhil)
                .param("price-0", "75")
                .param("stock-0", "3")
                .param("gtin-0", "0036000291452"));
        add("تمر خلاص");

        for (var typed : new String[] {"sidr-" + nakhil, "SIDR", "36000291452", "0036000291452", "٠٠٣٦٠٠٠٢٩١٤٥٢"})
            assertThat(found(typed)).as(typed).contains("عسل سدر").doesNotContain("تمر خلاص");
        assertThat(found("3600029145")).doesNotContain("عسل سدر");
    }

    @Test
    void a_state_narrows_it() throws Exception {
        var path = add("عسل سدر");
        add("عسل طلح");
        web.perform(post(path + "/submission").cookie(session).with(csrf()));

        assertThat(page("/desk/products?q=عسل&state=submitted"))
                .contains("عسل سدر")
                .doesNotContain("عسل طلح");
        assertThat(page("/desk/products?state=draft")).contains("عسل طلح").doesNotContain("عسل سدر");
        assertThat(page("/desk/products?state=no-such")).contains("عسل طلح", "عسل سدر");
    }

    @Test
    void nothing_found_says_what_can_be_looked_for_and_leads_back() throws Exception {
        add("عسل سدر");
        assertThat(page("/desk/products?q=حصان")).contains("لا منتج بهذا الوصف", "value=\"حصان\"", "كل المنتجات");
        assertThat(page("/en/desk/products?q=horse")).contains("No product fits that");
        assertThat(page("/desk/products")).doesNotContain("لا منتج بهذا الوصف");
    }

    @Test
    void another_merchants_are_not_found() throws Exception {
        add("عسل سدر");
        var huda = people.of(goods.merchant()).session();
        assertThat(web.perform(get("/desk/products?q=سدر").cookie(huda))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("عسل سدر");
    }

    @Test
    void what_was_looked_for_goes_on_to_the_following_page() throws Exception {
        add("عسل سدر");
        fill(70);
        var first = page("/desk/products?q=تمر&state=draft");
        var next = Pattern.compile("href=\"(/desk/products[?]below=[^\"]+)\"").matcher(first);

        assertThat(next.find()).isTrue();
        assertThat(first.split("product-cell", -1)).hasSize(51);
        assertThat(page(next.group(1).replace("&amp;", "&")).split("product-cell", -1))
                .hasSize(21);
    }

    /// More than one writes by hand.
    private void fill(int many) {
        db.sql("""
                insert into catalog.product
                       (code, merchant_id, category_id, name_ar, name_en, slug_ar, slug_en, description_ar,
                        description_en, pictures, tile, options, attributes, popularity, returnable, arrived_at)
                select 'C-' || :merchant || '-' || n, :merchant, :category, 'تمر رقم ' || n, 'Dates ' || n,
                       'تمر-' || :merchant || '-' || n, 'dates-' || :merchant || '-' || n, 'وصف', 'Words',
                       array['x'], 'palm', '[]', '[]', 0, true, timestamptz '2026-11-01 00:00Z'
                  from generate_series(1, :many) n
                """)
                .param("merchant", nakhil.value())
                .param("category", goods.section().value())
                .param("many", many)
                .update();
        db.sql("""
                insert into catalog.variant (product_id, merchant_id, sku, position, chosen)
                select id, merchant_id, 'S-' || id, 0, '{}'
                  from catalog.product
                 where merchant_id = :merchant
                   and code like 'C-%'
                """).param("merchant", nakhil.value()).update();
    }

    private String add(String name) throws Exception {
        return web.perform(post("/desk/products")
                        .cookie(session)
                        .with(csrf())
                        .param("name-ar", name)
                        .param("description-ar", "وصف يكفي")
                        .param("category", goods.section().toString())
                        .param("returnable", "yes"))
                .andReturn()
                .getResponse()
                .getHeader("Location")
                .replaceFirst("[?].*", "")
                .replaceFirst("/(variants|pictures)$", "");
    }

    private String found(String typed) throws Exception {
        return web.perform(get("/desk/products").param("q", typed).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path) throws Exception {
        return web.perform(get(java.net.URI.create(java.net.URI.create(path).toASCIIString()))
                        .cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
