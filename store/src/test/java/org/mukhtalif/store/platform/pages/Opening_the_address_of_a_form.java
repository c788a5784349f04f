package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;

@StoreTest
class Opening_the_address_of_a_form {

    @Autowired
    MockMvc web;

    @Autowired
    MappingsBySegment addresses;

    @Autowired
    PageAbove above;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Test
    void leads_to_a_page_wherever_there_is_one() {
        var forms = addresses.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST)))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/"))
                .map(pattern -> pattern.replaceAll("\\{[^}]+}", "7"))
                .filter(form -> !above.isPage(form))
                .toList();

        assertThat(forms)
                .hasSizeGreaterThan(70)
                .allSatisfy(form -> assertThat(above.of(form)).as(form).isPresent());
    }

    @Test
    void leads_a_guest_to_the_page_of_the_form_in_her_language() throws Exception {
        assertThat(opened("/cart/coupon")).isEqualTo("/cart");
        assertThat(opened("/en/cart/coupon")).isEqualTo("/en/cart");
        assertThat(opened("/en/cart/lines/7/removal")).isEqualTo("/en/cart");
        assertThat(opened("/orders/M-7K3Q92/secret/short-address")).isEqualTo("/orders/M-7K3Q92/secret");
        assertThat(opened("/en/orders/M-7K3Q92/secret/privacy/copy")).isEqualTo("/en/orders/M-7K3Q92/secret/privacy");
    }

    @Test
    void leads_whoever_is_signed_in_to_the_page_of_the_form() throws Exception {
        var sara = people.shopper().session();
        assertThat(opened("/me/privacy/consents/newsletter", sara)).isEqualTo("/me/privacy/consents");
        assertThat(opened("/en/me/second-factor/confirmation", sara)).isEqualTo("/en/me/second-factor");
        assertThat(opened("/en/me/orders/M-7K3Q92/short-address", sara)).isEqualTo("/en/me/orders/M-7K3Q92");
        var omar = people.with(Role.OPERATOR).session();
        assertThat(opened("/staff/payouts/batches/7/approval", omar)).isEqualTo("/staff/payouts/batches/7");
        assertThat(opened("/en/staff/coupons/7/end", omar)).isEqualTo("/en/staff/coupons");
    }

    @Test
    void opens_the_form_again_that_a_merchant_got_back() throws Exception {
        var nakhil = people.of(goods.merchant()).session();
        for (var language : List.of("", "/en")) {
            var form = language + "/desk/money/account";
            var refused = answer(post(form).with(csrf()).cookie(nakhil).param("iban", "SA00"));
            assertThat(refused.getStatus()).isEqualTo(422);

            assertThat(opened(form, nakhil)).isEqualTo(language + "/desk/money");
            assertThat(answer(get(language + "/desk/money").cookie(nakhil)).getContentAsString())
                    .contains("action=\"" + form + "\"");
        }
    }

    @Test
    void tells_a_program_that_its_method_is_wrong() throws Exception {
        for (var asked : List.of(get("/api/v1/accounts"), get("/cart/coupon").accept("application/json"))) {
            var answer = answer(asked);
            assertThat(answer.getStatus()).isEqualTo(405);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(answer.getHeader("Allow")).isEqualTo("POST");
        }
    }

    @Test
    void leads_nobody_from_what_is_no_address_of_a_form() throws Exception {
        var sara = people.shopper().session();
        for (var nothing : List.of("/cart/nothing/here", "/en/me/privacy/nothing", "/me/nothing"))
            assertThat(answer(get(nothing).cookie(sara)).getStatus())
                    .as(nothing)
                    .isEqualTo(404);
        assertThat(answer(post("/new").with(csrf())).getStatus()).isEqualTo(405);
    }

    @Test
    void leads_nobody_past_a_closed_door() throws Exception {
        assertThat(opened("/desk/money/account")).startsWith("/desk/session");
        assertThat(answer(get("/desk/money/account").cookie(people.shopper().session()))
                        .getStatus())
                .isEqualTo(404);
    }

    private String opened(String address, Cookie... session) throws Exception {
        var asked = get(URI.create(address)).accept("text/html");
        if (session.length > 0) asked.cookie(session);
        var answer = answer(asked);
        return Optional.ofNullable(answer.getHeader("Location")).orElse("");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
        return web.perform(asked).andReturn().getResponse();
    }
}
