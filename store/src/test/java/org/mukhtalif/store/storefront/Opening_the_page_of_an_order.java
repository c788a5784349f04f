package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Opening_the_page_of_an_order {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Test
    void asks_after_placing_for_the_order_and_its_parcels_and_for_nothing_else() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var path = "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
        Page.open(browser, path, Map.of());

        var sent = Statements.sentBy(
                () -> assertThat(Page.open(browser, path, Map.of()).html()).contains("نقدًا عند الاستلام"));

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).contains("orders.purchase_order");
        assertThat(sent.getLast()).contains("fulfilment.parcel");
    }
}
