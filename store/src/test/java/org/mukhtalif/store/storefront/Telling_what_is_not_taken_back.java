package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.NewProduct;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Telling_what_is_not_taken_back {

    private static final String SAID = "لا يُرجع بعد الاستلام";
    private static final Map<String, String> NOBODY = Map.of();

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Products products;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Returns returns;

    private final String code = "milk-" + UUID.randomUUID().toString().substring(0, 8);
    private OfferId milk;

    @BeforeEach
    void offerMilk() {
        var merchant = goods.merchant();
        var described = new NewProduct(
                code,
                merchant,
                goods.section(),
                new Bilingual("لبن طازج", "Fresh milk"),
                new Slug("لبن-" + code, code),
                new Bilingual("لبن من المزرعة", "Milk from the farm"),
                List.of("basket"),
                "sand",
                List.of(),
                List.of(new NewProduct.NewVariant(new Sku(code), List.of())),
                List.of(),
                1,
                Instant.parse("2026-11-20T10:00:00Z"),
                false);
        var product = products.addPublished(List.of(described), Instant.parse("2026-11-20T10:00:00Z"))
                .getFirst();
        milk = goods.offer(product, merchant, 1_500, 20);
    }

    @Test
    void its_page_the_cart_and_the_checkout_say_so_before_it_is_bought() {
        assertThat(Page.open(browser, "/products/" + code, NOBODY).html()).contains(SAID);
        assertThat(Page.open(browser, "/en/products/" + code, NOBODY).html()).doesNotContain(SAID);

        var put = Map.of("offer", milk.toString(), "quantity", "1");
        var cart = Page.send(browser, "/cart/lines", put, NOBODY).cookies();
        assertThat(Page.open(browser, "/cart", cart).html())
                .contains("لبن طازج")
                .contains(SAID);
        assertThat(Page.open(browser, "/checkout", cart).html())
                .contains("لبن طازج")
                .contains(SAID);
    }

    @Test
    void of_everything_else_nothing_of_the_kind_is_said() {
        var put = Map.of("offer", goods.anOffer(4_500, 20).toString(), "quantity", "1");
        var cart = Page.send(browser, "/cart/lines", put, NOBODY).cookies();

        assertThat(Page.open(browser, "/cart", cart).html()).doesNotContain(SAID);
        assertThat(Page.open(browser, "/checkout", cart).html()).doesNotContain(SAID);
    }

    @Test
    void afterwards_it_goes_back_only_if_it_is_faulty_and_the_form_says_why() {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(milk, 1))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        var path = path(order) + "/returns";
        assertThat(Page.open(browser, path + "?merchant=" + order.merchants().getFirst(), NOBODY)
                        .html())
                .contains("هذا الصنف لا يُرجع لطبيعته");

        var refused = Page.send(browser, path, form(order, "changed-mind"), NOBODY);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("اخترت صنفًا لا يُرجع لطبيعته");
        assertThat(returns.of(order.number())).isEmpty();
        assertThat(Page.send(browser, path, form(order, "damaged"), NOBODY).leadsTo())
                .endsWith("?notice=return-asked");
    }

    private static Map<String, String> form(Order order, String reason) {
        return Map.of("merchant", order.merchants().getFirst().toString(), "pieces-0", "1", "reason", reason);
    }

    private String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }
}
