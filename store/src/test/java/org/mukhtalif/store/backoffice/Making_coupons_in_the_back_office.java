package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Making_coupons_in_the_back_office {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Carts carts;

    @Autowired
    Quotes quotes;

    private final String code = "PAGE-" + NEXT.getAndIncrement();
    private People.Somebody omar;

    @BeforeEach
    void omar_comes_to_work() {
        omar = people.with(Role.OPERATOR);
    }

    @Test
    void makes_one_that_a_cart_can_have_and_lists_it_in_both_languages() throws Exception {
        var sent =
                send(Map.of("benefit", "share", "share", "١٢٫٥", "most", "30", "most-uses", "100", "most-each", "2"));

        assertThat(sent.getHeader("Location")).endsWith("notice=coupon-added");
        assertThat(page("/staff/coupons")).contains(code, "12.5٪، حتى", "0 من 100", "مرتان للشخص", "سارية");
        assertThat(page("/en/staff/coupons")).contains(code, "12.5%");
        assertThat(cartWith(goods.anOffer(10_000, 9)).discount().amount()).isEqualTo(Money.halalas(1_250));
    }

    @Test
    void tells_everything_that_cannot_be_and_keeps_what_was_typed() throws Exception {
        var typed = new HashMap<>(Map.of("code", "x", "benefit", "amount", "amount", "12,505", "minimum", "كثير"));
        typed.putAll(Map.of("from", "2026-13-01", "until", "2020-01-01", "most-uses", "0", "by-store", "50"));
        var answer = send(typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        var html = answer.getContentAsString();
        for (var field : new String[] {"code", "minimum", "from", "until", "most-uses", "by-store"})
            assertThat(html).contains("href=\"#" + field + "\"");
        assertThat(html)
                .contains("value=\"x\"", "value=\"12,505\"", "value=\"كثير\"", "value=\"2020-01-01\"")
                .contains("لا يتحمّل تاجر خصمًا إلا في قسيمة لمنتجاته");
        assertThat(page("/staff/coupons")).doesNotContain(">x<");
    }

    @Test
    void refuses_a_share_of_more_than_all() throws Exception {
        for (var share : new String[] {"100.01", "0", "-5", "12.345", "", "عشرة"})
            assertThat(send(Map.of("benefit", "share", "share", share)).getContentAsString())
                    .contains("href=\"#share\"", "النسبة بين 0.01 و100");
        assertThat(page("/staff/coupons")).doesNotContain(code);
    }

    @Test
    void never_gives_one_code_twice() throws Exception {
        send(Map.of("benefit", "free-shipping"));
        var again = send(Map.of("code", code.toLowerCase(java.util.Locale.ROOT), "benefit", "free-shipping"));

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("هذا الرمز لقسيمة أخرى");
    }

    @Test
    void ends_one_so_that_no_cart_has_anything_of_it() throws Exception {
        send(Map.of("benefit", "amount", "amount", "12,50"));
        var offer = goods.anOffer(10_000, 9);
        assertThat(cartWith(offer).discount().amount()).isEqualTo(Money.halalas(1_250));
        var end =
                page("/staff/coupons").replaceAll("(?s).*action=\"(/staff/coupons/\\d+/end)\".*?" + code + ".*", "$1");

        var ended = web.perform(post(end).cookie(omar.session()).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(ended.getHeader("Location")).endsWith("notice=coupon-ended");
        assertThat(page("/staff/coupons")).doesNotContain("أنهِ القسيمة " + code);
        var quote = cartWith(offer);
        assertThat(quote.discount().amount().isZero()).isTrue();
        assertThat(quote.coupon().orElseThrow().refusal()).isPresent();
    }

    @Test
    void limits_one_to_a_category_and_those_below_it() throws Exception {
        var merchant = goods.merchant();
        var section = goods.section();
        var below = goods.offer(goods.product(merchant, goods.category(section), "تمر", "Dates"), merchant, 10_000, 9);
        var elsewhere = goods.offer(goods.product(merchant, goods.section(), "كأس", "Cup"), merchant, 6_000, 9);
        send(Map.of("benefit", "share", "share", "10", "category", section.toString()));

        assertThat(cartWith(below, elsewhere).discount().amount()).isEqualTo(Money.halalas(1_000));
        assertThat(cartWith(elsewhere).coupon().orElseThrow().refusal()).isPresent();
    }

    @Test
    void is_no_page_for_a_merchant() throws Exception {
        var nakhil = people.of(goods.merchant());
        var answer = web.perform(get("/staff/coupons").cookie(nakhil.session()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    private Quote cartWith(OfferId... offers) {
        var pieces = new HashMap<OfferId, Integer>();
        for (var offer : offers) pieces.put(offer, 1);
        var cart = shopping.cart(pieces);
        carts.useCoupon(cart, code);
        return quotes.of(cart, Map.of(), "riyadh");
    }

    private MockHttpServletResponse send(Map<String, String> typed) throws Exception {
        var form = post("/staff/coupons").cookie(omar.session()).with(csrf());
        if (!typed.containsKey("code")) form.param("code", code);
        typed.forEach(form::param);
        return web.perform(form).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).cookie(omar.session()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
