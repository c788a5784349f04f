package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;

@StoreTest
class Mending_a_checkout extends CheckoutOfAGuest {

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
    void the_address_of_the_form_that_came_back_opens_the_checkout() {
        assertThat(Page.open(browser, "/checkout/placement", Map.of()).leadsTo())
                .isEqualTo("/checkout");
        assertThat(Page.open(browser, "/en/checkout/placement", Map.of()).leadsTo())
                .isEqualTo("/en/checkout");
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
    void fields_of_ten_thousand_letters_are_refused_and_nothing_breaks() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var long_ = "س".repeat(10_000);

        assertThat(place(cart, Map.of("recipient", long_, "street", long_, "mail", long_, "key", long_, "total", long_))
                        .status())
                .isEqualTo(422);
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

    private static String wayField(Page checkout) {
        return checkout.html().replaceAll("(?s).*name=\"(shipping-[0-9]+)\".*", "$1");
    }
}
