package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.catalog.ProductState;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.pictures.Drawn;

@StoreTest
class Writing_a_product extends ProductsAtADesk {

    @Test
    void goes_from_the_first_word_to_a_page_in_the_shop() throws Exception {
        var path =
                add("عسل سدر جبلي", Map.of("option-0", "الوزن | Weight", "values-0", "٢٥٠ غ | 250 g\n٥٠٠ غ | 500 g"));
        assertThat(mine().text().variants()).hasSize(2);
        var id = mine().id();

        send(post(path + "/variants")
                        .param("sold-0", "yes")
                        .param("sku-0", "sidr-250")
                        .param("price-0", "٧٥٫٥٠")
                        .param("stock-0", "١٢")
                        .param("gtin-0", "٦٢٨١٠٠٧٠٠٠٠١٧")
                        .param("sold-1", "yes")
                        .param("sku-1", "SIDR-500")
                        .param("price-1", "140")
                        .param("stock-1", "4")
                        .param("sale-1", "120")
                        .param("from-1", "2020-01-01T00:00")
                        .param("until-1", "2099-01-01T00:00"))
                .andExpect(status().isSeeOther());
        var kept = mine();
        assertThat(kept.variants()).containsKeys(new Sku("SIDR-250"), new Sku("SIDR-500"));
        assertThat(offers.ofProducts(List.of(id)))
                .extracting(offer -> offer.price().minorUnits() + "/" + offer.stock())
                .containsExactly("7550/12", "12000/4");

        send(post(path + "/submission"));
        assertThat(mine().state()).isInstanceOf(ProductState.Submitted.class);
        shop(kept).andExpect(status().isNotFound());

        var omar = people.with(Role.OPERATOR).session();
        web.perform(get("/staff/products").cookie(omar)).andExpect(content().string(containsString("عسل سدر جبلي")));
        web.perform(get("/staff/products/" + id).cookie(omar))
                .andExpect(content().string(containsString("SIDR-500")));
        approve(omar);
        shop(kept).andExpect(status().isOk()).andExpect(content().string(containsString("عسل سدر جبلي")));

        send(post(path + "/withdrawal"));
        shop(kept).andExpect(status().isNotFound());
    }

    @Test
    void keeps_each_code_with_the_choice_it_was_sold_by() throws Exception {
        var path = add("عباءة", Map.of("option-0", "اللون | Colour", "values-0", "أحمر | Red\nأزرق | Blue"));
        send(variants(path, "RED-" + nakhil, "BLUE-" + nakhil)).andExpect(status().isSeeOther());
        send(post(path + "/submission"));
        approve(people.with(Role.OPERATOR).session());

        var swapped = send(variants(path, "BLUE-" + nakhil, "RED-" + nakhil))
                .andReturn()
                .getResponse();
        assertThat(swapped.getStatus()).isEqualTo(422);
        assertThat(swapped.getContentAsString()).contains("فيبقى كل رمز للقيمة التي بيع بها");
        var turned = Map.of("option-0", "اللون | Colour", "values-0", "أزرق | Blue\nأحمر | Red");
        var answer = send(post(path).params(form("عباءة", turned))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("تبقى قيم خياراته في أماكنها");
        assertThat(mine().text().options().getFirst().values().getFirst().ar()).isEqualTo("أحمر");
    }

    @Test
    void says_what_is_wrong_and_keeps_what_was_typed() throws Exception {
        var answer = web.perform(post("/desk/products")
                        .cookie(session)
                        .with(csrf())
                        .params(form("", Map.of("description-ar", "وصف باقٍ", "option-0", "اللون"))))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("href=\"#name-ar\"", "href=\"#values-0\"", "وصف باقٍ");
        assertThat(all()).isEmpty();
    }

    @Test
    void refuses_codes_prices_and_numbers_that_cannot_be() throws Exception {
        var path = add("تمر", Map.of());
        var answer = web.perform(post(path + "/variants")
                        .cookie(session)
                        .with(csrf())
                        .param("sold-0", "yes")
                        .param("sku-0", "رمز")
                        .param("gtin-0", "6281007000018")
                        .param("price-0", "10.555")
                        .param("sale-0", "11")
                        .param("stock-0", "-1")
                        .param("from-0", "2026-02-30T10:00"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (var field : List.of("sku", "gtin", "price", "sale", "stock", "from"))
            assertThat(answer).contains("href=\"#" + field + "-0\"");
        assertThat(offers.ofProducts(List.of(mine().id()))).isEmpty();
    }

    @Test
    void is_nothing_that_another_merchant_sees_or_changes() throws Exception {
        var path = add("تمر لا يراه غيري", Map.of());
        var other = people.of(goods.merchant()).session();
        for (var page : List.of("", "/variants", "/pictures", "/prices"))
            web.perform(get(path + page).cookie(other)).andExpect(status().isNotFound());
        web.perform(post(path + "/submission").cookie(other).with(csrf())).andExpect(status().isNotFound());
        web.perform(get("/desk/products").cookie(other)).andExpect(content().string(not(containsString("لا يراه"))));
    }

    @Test
    void goes_on_where_the_list_ended() throws Exception {
        for (int n = 0; n < ProductsPage.SIZE + 2; n++) add("منتج رقم " + n, Map.of());
        var first = page("/desk/products");
        assertThat(first).contains("منتج رقم " + (ProductsPage.SIZE + 1)).doesNotContain("منتج رقم 1<");
        var next = first.replaceAll("(?s).*href=\"(/desk/products[?]below=\\d+)\".*", "$1");
        assertThat(page(next)).contains("منتج رقم 1<", "منتج رقم 0<").doesNotContain("منتج رقم 2<");
    }

    @Test
    void bears_pictures_that_were_drawn_anew() throws Exception {
        var path = add("تمر مصوّر", Map.of());
        web.perform(multipart(path + "/pictures")
                        .file(file(Drawn.jpegWithSecrets(1_600, 900)))
                        .cookie(session)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var picture = mine().text().pictures().getFirst();
        assertThat(picture).startsWith("own/").endsWith(".jpg");
        var served = web.perform(get("/pictures/" + picture.replace(".jpg", "-480.jpg")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Drawn.width(served)).isEqualTo(480);
        assertThat(new String(served, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(Drawn.SECRET, "Exif");
        web.perform(multipart(path + "/pictures")
                        .file(file("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .cookie(session)
                        .with(csrf()))
                .andExpect(status().is(422));
        send(post(path + "/pictures/1/removal"));
        assertThat(mine().text().pictures()).isEmpty();
    }

    @Test
    void is_found_by_its_brand() throws Exception {
        var omar = people.with(Role.OPERATOR).session();
        web.perform(post("/staff/brands")
                        .cookie(omar)
                        .with(csrf())
                        .param("ar", "نخلة التجربة")
                        .param("en", "Trial Palm"))
                .andExpect(status().isSeeOther());
        var form = page("/desk/products/new");
        var brand = requireNonNull(form).replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>نخلة التجربة<.*", "$1");
        var path = add("تمر ذو ماركة", Map.of("brand", brand));
        send(post(path + "/submission"));
        approve(omar);
        shop(mine()).andExpect(content().string(containsString("نخلة التجربة")));
    }
}
