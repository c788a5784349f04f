package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Ordering_as_a_guest {

    /// All that a guest has to type.
    static final Map<String, String> TYPED = Map.of(
            "recipient", "سارة",
            "mobile", "٠٥٠١٢٣٤٥٦٧",
            "mail", "sara@mail.example",
            "city", "riyadh",
            "district", "العليا",
            "street", "شارع العليا",
            "building", "٢٩٢٩",
            "postal-code", "12211",
            "payment", "cash-on-delivery",
            "terms", "2026-11-23");

    @Autowired
    private Shopping shopping;

    @Autowired
    private Orders orders;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Offers offers;

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
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var page = place(cart, Map.of("mobile", "12345", "building", "12", "street", "شارع <العليا>"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("id=\"mobile-error\"")
                .contains("id=\"building-error\"")
                .contains("value=\"12345\"")
                .contains("value=\"شارع &lt;العليا>\"")
                .contains("value=\"سارة\"")
                .contains("href=\"/en/checkout\"")
                .contains("<option value=\"riyadh\" selected>");
    }

    @Test
    void an_order_needs_the_terms_of_today() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);

        assertThat(place(cart, Map.of("terms", "")).html()).contains("يحتاج إلى الموافقة على الشروط");
        assertThat(place(cart, Map.of("terms", "1999-01-01")).html()).contains("يحتاج إلى الموافقة على الشروط");
    }

    @Test
    void another_way_of_shipping_shows_the_new_total_before_anything_is_placed() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 1);
        var way = Map.of(wayField(checkout(cart)), "express");

        var surprised = place(cart, way);
        assertThat(surprised.status()).isEqualTo(422);
        assertThat(surprised.html()).contains("كان المجموع");
        assertThat(stock(offer)).isEqualTo(9);

        var asked = Page.send(browser, "/checkout", way, cart.cookies());
        assertThat(asked.html()).contains("77.00");
        var form = new HashMap<>(filled(asked, way));
        assertThat(Page.send(browser, "/checkout/placement", form, cart.cookies())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void goods_that_were_bought_by_others_meanwhile_are_told() {
        var offer = goods.anOffer(4_200, 2);
        var cart = cartWith(offer, 2);
        var form = filled(checkout(cart), Map.of());
        offers.recount(offer, 1);

        var page = Page.send(browser, "/checkout/placement", form, cart.cookies());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("بقي من هذا المنتج 1 فقط");
    }

    @Test
    void a_price_that_changed_meanwhile_is_told_and_the_new_total_is_placed_only_when_sent_again() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 1);
        var form = filled(checkout(cart), Map.of());
        offers.reprice(offer, Asking.regular(Money.halalas(5_000)));

        var told = Page.send(browser, "/checkout/placement", form, cart.cookies());
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.html()).contains("تغيّر سعر هذا المنتج إلى").contains("50.00");
        assertThat(stock(offer)).isEqualTo(9);

        var agreed = Page.send(browser, "/checkout/placement", filled(told, Map.of()), cart.cookies());
        assertThat(agreed.leadsTo()).endsWith("?notice=order-placed");
        assertThat(stock(offer)).isEqualTo(8);
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
    void fields_of_ten_thousand_letters_are_refused_and_nothing_breaks() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var long_ = "س".repeat(10_000);

        assertThat(place(cart, Map.of("recipient", long_, "street", long_, "mail", long_, "key", long_, "total", long_))
                        .status())
                .isEqualTo(422);
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
    void the_box_for_another_recipient_stays_ticked_and_her_address_is_judged() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        assertThat(checkout(cart).html())
                .contains("name=\"another\"")
                .doesNotContain("name=\"another\" value=\"yes\" checked");

        var wrong = place(cart, Map.of("another", "yes", "recipient-mail", "huda"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("id=\"recipient-mail-error\"")
                .contains("name=\"another\" value=\"yes\" checked");

        var placed = place(
                cart, Map.of("another", "yes", "recipient-mail", "huda@mail.example", "payment", "bank-transfer"));
        assertThat(placed.leadsTo()).endsWith("/payment");
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

    private Page cartWith(OfferId offer, int pieces) {
        return Page.send(
                browser,
                "/cart/lines",
                Map.of("offer", offer.toString(), "quantity", Integer.toString(pieces)),
                Map.of());
    }

    private Page checkout(Page cart) {
        return Page.open(browser, "/checkout", cart.cookies());
    }

    private Page place(Page cart, Map<String, String> other) {
        return Page.send(browser, "/checkout/placement", filled(checkout(cart), other), cart.cookies());
    }

    private static Map<String, String> filled(Page checkout, Map<String, String> other) {
        var form = new HashMap<>(checkout.hidden());
        form.putAll(TYPED);
        form.putAll(other);
        return form;
    }

    private static String wayField(Page checkout) {
        return checkout.html().replaceAll("(?s).*name=\"(shipping-[0-9]+)\".*", "$1");
    }

    private static String number(Page placed) {
        return placed.leadsTo().split("/")[2];
    }

    private int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
