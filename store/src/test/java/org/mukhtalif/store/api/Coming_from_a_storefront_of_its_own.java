package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// What a browser is told that shows another site's page; [StoreTest] lists two storefronts.
@StoreTest
class Coming_from_a_storefront_of_its_own {

    private static final String HERS = "https://dates.storefront.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Autowired
    private MockMvc network;

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(strings = {HERS, "http://localhost:5173"})
    void a_listed_origin_may_ask_for_everything_that_the_api_takes(String origin) throws Exception {
        var answer = asked("/api/v1/cart/lines/1", origin, "PUT");

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeaders(ALLOWED)).containsExactly(origin);
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).contains("PUT", "PATCH", "DELETE");
        assertThat(answer.getHeader("Access-Control-Allow-Headers"))
                .contains("Authorization", "Cart", "Order-Secret", "Idempotency-Key", "Content-Type");
        assertThat(answer.getHeader("Access-Control-Max-Age")).isNotNull();
        assertThat(answer.getHeaders("Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "http://dates.storefront.example",
                "https://dates.storefront.example:8443",
                "https://dates.storefront.example.elsewhere.example",
                "https://elsewhere.example?https://dates.storefront.example",
                "https://DATES.storefront.example",
                "https://xn--dtes-3ua.storefront.example",
                "https://dates.storefront.example/",
                "http://localhost",
                "null",
                "*"
            })
    void any_other_origin_is_told_nothing(String origin) throws Exception {
        var before = asked("/api/v1/cart", origin, "GET");
        var answer = sent(get("/api/v1/categories").header("Origin", origin));

        assertThat(before.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(answer.getHeaders("Vary")).contains("Origin");
    }

    @Test
    void its_pages_read_answers_and_refusals_and_no_cookie_is_spoken_of() throws Exception {
        for (var request : new AbstractMockHttpServletRequestBuilder<?>[] {
            get("/api/v1/categories"),
            get("/api/v1/cart"),
            get("/api/v1/me"),
            get("/api/v1/nothing-here"),
            post("/api/v1/sessions").contentType(MediaType.APPLICATION_JSON).content("{"),
            post("/api/v1/quotes").contentType(MediaType.MULTIPART_FORM_DATA)
        }) {
            var answer = sent(request.header("Origin", HERS));
            assertThat(answer.getHeaders(ALLOWED)).as("" + answer.getStatus()).containsExactly(HERS);
            assertThat(answer.getHeader("Access-Control-Expose-Headers")).contains("Location", "Retry-After");
            assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        }
    }

    @Test
    void pages_are_nobodys_to_read_and_pictures_stand_in_its_own() throws Exception {
        var page = sent(get("/search").header("Origin", HERS));
        var picture = sent(get("/favicon.ico").header("Origin", HERS));

        assertThat(page.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(page.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(picture.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(picture.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void signing_in_gives_a_token_and_sets_no_cookie_and_a_cookie_signs_nobody_in() throws Exception {
        var sara = people.shopper();
        var credentials = "{\"who\": \"%s\", \"password\": \"%s\"}".formatted(sara.mail(), People.PASSWORD);
        var signedIn = sent(post("/api/v1/sessions")
                .header("Origin", HERS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(credentials));
        var token = new tools.jackson.databind.json.JsonMapper()
                .readTree(signedIn.getContentAsString())
                .at("/token")
                .asString();

        assertThat(signedIn.getStatus()).isEqualTo(201);
        assertThat(signedIn.getHeader("Set-Cookie")).isNull();
        assertThat(sent(get("/api/v1/me").header("Origin", HERS).header("Authorization", "Bearer " + token))
                        .getStatus())
                .isEqualTo(200);
        assertThat(sent(get("/api/v1/me").header("Origin", HERS).cookie(sara.session()))
                        .getStatus())
                .isEqualTo(401);
    }

    private MockHttpServletResponse asked(String path, String origin, String method) throws Exception {
        return sent(options(path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "cart,content-type"));
    }

    private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return network.perform(request).andReturn().getResponse();
    }
}
