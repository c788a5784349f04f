package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Seeing_where_one_is_at_the_desk {

    private static final Pattern BAR = Pattern.compile("<nav class=\"desk-links\".*?</nav>", Pattern.DOTALL);
    private static final Pattern CURRENT = Pattern.compile("<a href=\"([^\"]+)\" aria-current=\"page\">");

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DeskTeller teller;

    private MerchantId nakhil;
    private FulfilmentNumber parcel;

    @BeforeEach
    void sara_buys_of_al_nakhil() {
        var order = shopping.placed(goods.anOffer(4_500, 20));
        nakhil = order.merchants().getFirst();
        parcel = shopping.parcel(order.number(), nakhil).number();
    }

    @Test
    void a_parcel_and_its_slip_lie_behind_the_orders() throws Exception {
        assertThat(marked("/desk/orders")).containsExactly("/desk/orders");
        assertThat(marked("/desk/fulfilments/" + parcel)).containsExactly("/desk/orders");
        assertThat(marked("/desk/fulfilments/" + parcel + "/slip")).containsExactly("/desk/orders");
        assertThat(marked("/en/desk/fulfilments/" + parcel)).containsExactly("/en/desk/orders");
    }

    @Test
    void bringing_a_list_lies_behind_the_products() throws Exception {
        assertThat(marked("/desk/products/new")).containsExactly("/desk/products");
        assertThat(marked("/desk/imports")).containsExactly("/desk/products");
        assertThat(marked("/en/desk/imports")).containsExactly("/en/desk/products");
    }

    /// Where the links of the bar lead that say "here".
    private List<String> marked(String page) throws Exception {
        var html = web.perform(get(page).cookie(teller.of(nakhil)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var bar = BAR.matcher(html);
        assertThat(bar.find()).as(page).isTrue();
        return CURRENT.matcher(bar.group())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
