package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Finding_the_terms_of_an_order {

    private static final String BEFORE = "/terms/" + AcceptedTerms.BEFORE;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Autowired
    private People people;

    @Test
    void a_guests_page_leads_to_the_version_it_was_placed_under_and_not_to_todays() {
        var order = placedBefore(Optional.empty());
        var path = "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();

        assertThat(Page.open(browser, path, Map.of()).html())
                .contains("قُدّم هذا الطلب وفق <a href=\"" + BEFORE + "\">")
                .doesNotContain("/terms/" + AcceptedTerms.VERSION);
        assertThat(Page.open(browser, "/en" + path, Map.of()).html())
                .contains("Placed under the <a href=\"/en" + BEFORE + "\">");
        assertThat(Page.open(browser, BEFORE, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void the_page_in_an_account_leads_there_as_well() {
        var sara = people.shopper();
        var order = placedBefore(Optional.of(sara.subject()));
        var page = Page.open(
                browser,
                "/me/orders/" + order.number(),
                Map.of(sara.session().getName(), sara.session().getValue()));

        assertThat(page.html()).contains("href=\"" + BEFORE + "\"");
    }

    private Order placedBefore(Optional<DataSubjectId> shopper) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        return shopping.placed(
                Shopping.under(AcceptedTerms.BEFORE, shopping.placement(cart, shopper, Shopping.sara())));
    }
}
