package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Ordering_as_a_guest extends CheckoutOfAGuest {

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Test
    void one_page_leads_from_the_cart_to_the_orders_own_page() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var placed = place(cart, Map.of());

        assertThat(placed.status()).isEqualTo(303);
        assertThat(placed.leadsTo()).matches("/orders/M-[A-Z0-9]{6}/[A-Za-z0-9_-]{27}\\?notice=order-placed");
        var order = Page.open(browser, placed.leadsTo(), placed.cookies());
        assertThat(order.html())
                .contains("102.00")
                .contains("قيد التجهيز")
                .contains("data-cart-count>0<")
                .doesNotContain("سارة")
                .doesNotContain("sara@mail.example");
        assertThat(stock(offer)).isEqualTo(7);
    }

    @Test
    void what_was_paid_at_the_door_is_not_called_due_any_more() {
        var order = shopping.placed(goods.anOffer(4_200, 9));
        var path = "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
        assertThat(Page.open(browser, path, Map.of()).html()).contains("المستحق لهذا الجزء");

        shopping.delivered(order.number(), order.merchants().getFirst());

        assertThat(Page.open(browser, path, Map.of()).html())
                .contains("مجموع هذا الجزء")
                .doesNotContain("المستحق لهذا الجزء");
    }

    @Test
    void sending_the_same_page_twice_places_one_order() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var form = filled(checkout(cart), Map.of());

        var first = Page.send(browser, "/checkout/placement", form, cart.cookies());
        var second = Page.send(browser, "/checkout/placement", form, cart.cookies());

        assertThat(number(second)).isEqualTo(number(first));
        assertThat(stock(offer)).isEqualTo(7);
    }

    @Test
    void the_page_of_a_payment_says_by_the_clock_until_when_the_goods_are_kept() {
        var placed = place(cartWith(goods.anOffer(4_200, 9), 1), Map.of("payment", "online"));

        assertThat(placed.leadsTo()).endsWith("/payment");
        assertThat(Page.open(browser, placed.leadsTo(), placed.cookies()).html())
                .containsPattern("نحجز لك البضاعة حتى [^<]*[0-9]{1,2}:[0-9]{2}")
                .contains("data-countdown=");
    }

    @Test
    void a_part_can_be_cancelled_until_it_is_packed_and_only_once() {
        var offer = goods.anOffer(4_200, 9);
        var placed = place(cartWith(offer, 2), Map.of());
        var address = placed.leadsTo().replaceAll("\\?.*", "");
        var merchant = offers.of(List.of(offer)).get(offer).merchant().toString();

        var cancelled = Page.send(browser, address + "/cancellation", Map.of("merchant", merchant), Map.of());
        assertThat(cancelled.leadsTo()).isEqualTo(address + "?notice=part-cancelled");
        assertThat(stock(offer)).isEqualTo(9);
        assertThat(Page.send(browser, address + "/cancellation", Map.of("merchant", merchant), Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(Page.open(browser, address, Map.of()).html())
                .contains("لم يعد مستحقًّا")
                .contains("خُصم منه ما أُلغي");
    }

    @Test
    void whoever_receives_what_somebody_else_ordered_is_never_asked_for_money() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 1);
        var cash = "value=\"cash-on-delivery\"";
        assertThat(checkout(cart).html()).contains(cash);

        var refused = place(cart, Map.of("another", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("الدفع عند الاستلام غير متاح حين يستلم الطلب شخص آخر")
                .contains("لا يُطلب مال ممن لم يطلب")
                .doesNotContain(cash);
        assertThat(stock(offer)).isEqualTo(9);
    }

    @Test
    void without_a_cart_the_checkout_leads_to_it() {
        assertThat(Page.open(browser, "/checkout", Map.of()).leadsTo()).isEqualTo("/cart");
        assertThat(Page.send(browser, "/checkout/placement", Map.of(), Map.of()).leadsTo())
                .isEqualTo("/cart");
    }

    private static String number(Page placed) {
        return placed.leadsTo().split("/")[2];
    }
}
