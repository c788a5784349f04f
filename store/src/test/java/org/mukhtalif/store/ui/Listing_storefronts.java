package org.mukhtalif.store.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Listing_storefronts {

    private final Storefronts storefronts = Storefronts.listed("https://shop.example,https://app.shop.example:8443");

    @Test
    void none_is_listed_from_the_start() {
        assertThat(Storefronts.listed("").areThere()).isFalse();
        assertThat(Storefronts.listed(" , ").areThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example",
                "https://shop.example:8443",
                "https://xn--mgb.example",
                "http://localhost:5173",
                "http://127.0.0.1:3000",
                "http://[::1]:3000",
                "http://store.localhost"
            })
    void an_origin_is_taken_as_a_browser_writes_it(String origin) {
        assertThat(Storefronts.unfit(origin)).isEmpty();
        assertThat(Storefronts.listed(origin).have(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.shop.example",
                "https://shop.example/",
                "https://shop.example/pages",
                "https://shop.example:443",
                "https://shop.example:99999",
                "https://sara@shop.example",
                "https://Shop.example",
                "https://متجر.example",
                "http://shop.example",
                "http://localhost:80",
                "http://localhost.shop.example",
                "shop.example",
                "ftp://shop.example",
                "https://shop.example https://app.example"
            })
    void what_a_browser_never_says_is_no_origin_and_is_named(String unfit) {
        assertThat(Storefronts.unfit("https://app.example, " + unfit)).contains(unfit);
        assertThatThrownBy(() -> new Storefronts(Set.of(unfit))).hasMessageContaining("https://shop.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example",
                "https://shop.example/",
                "https://shop.example/paid?order=M-7K3Q92&step=2",
                "https://shop.example?order=M-7K3Q92",
                "https://app.shop.example:8443/ar/%D8%AA%D9%85",
                "https://shop.example//elsewhere.example"
            })
    void a_page_of_a_listed_one_is_a_way_back(String page) {
        assertThat(storefronts.page(page)).hasToString("Optional[" + page + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/paid",
                "//shop.example/paid",
                "shop.example/paid",
                "http://shop.example/paid",
                "https://shop.example.elsewhere.example/paid",
                "https://shop.example@elsewhere.example/paid",
                "https://shop.example:8443/paid",
                "https://shop.example:@elsewhere.example",
                "https://shop.example\\@elsewhere.example",
                "https://shop.example/\\elsewhere.example",
                "https:\\\\shop.example/paid",
                "https:/shop.example/paid",
                "https://shop.example%2eelsewhere.example/paid",
                "https://shop.example%40elsewhere.example",
                "https://shop.example#@elsewhere.example",
                "https://shop.example/paid#x",
                "https://sh\u043ep.example/paid",
                "https://shop.example\u3002elsewhere.example",
                "https://SHOP.example/paid",
                " https://shop.example/paid",
                "https://shop.example/paid\r\nSet-Cookie: a=b",
                "https://shop.example/%",
                "https://app.shop.example/paid",
                "javascript:alert(1)//https://shop.example",
                "https://elsewhere.example/?https://shop.example/"
            })
    void nothing_else_is(String trick) {
        assertThat(storefronts.page(trick)).isEmpty();
    }

    @Test
    void a_page_whose_address_never_ends_is_none() {
        assertThat(storefronts.page("https://shop.example/" + "a".repeat(500))).isEmpty();
    }
}
