package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Filling_a_cart {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Offers offers;

    @Autowired
    private Workbench workbench;

    @Autowired
    private TestCoupons coupons;

    @Test
    void what_is_added_stands_in_the_cart_by_merchant() {
        var first = add(goods.anOffer(4_200, 9), "2", Map.of());
        var both = add(goods.anOffer(1_900, 9), "1", first.cookies());

        assertThat(both.leadsTo()).isEqualTo("/cart?notice=cart-added");
        assertThat(open("/cart", both).html())
                .contains("84.00")
                .contains("19.00")
                .contains("139.00")
                .contains("data-cart-count>3<");
    }

    @ParameterizedTest
    @CsvSource({
        "0,أقل كمية هي قطعة واحدة",
        "-1,أقل كمية هي قطعة واحدة",
        "2147483648,أكبر كمية في السطر الواحد 99 قطعة",
        "abc,أقل كمية هي قطعة واحدة",
        "1.5,أقل كمية هي قطعة واحدة"
    })
    void a_quantity_that_cannot_be_is_refused_in_words(String typed, String words) {
        var page = add(goods.anOffer(4_200, 9), typed, Map.of());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"'',", "abc,", "0,", "999999999999,", "99999999999999999999999,"})
    void an_offer_that_does_not_exist_is_refused_in_words(String offer, String unused) {
        var page = Page.send(browser, "/cart/lines", Map.of("offer", offer, "quantity", "1"), Map.of());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("لم يعد معروضًا");
    }

    @Test
    void a_quantity_can_be_changed_in_any_digits_and_a_line_removed() {
        var offer = goods.anOffer(1_000, 9);
        var added = add(offer, "1", Map.of());

        var changed = Page.send(browser, "/cart/lines/" + offer.value(), Map.of("quantity", "٣"), added.cookies());
        assertThat(open("/cart", changed).html()).contains("30.00");

        var removed = Page.send(browser, "/cart/lines/" + offer.value() + "/removal", Map.of(), changed.cookies());
        assertThat(open("/cart", removed).html()).contains("السلة فارغة");
    }

    @Test
    void a_changed_price_is_told() {
        var offer = goods.anOffer(1_000, 9);
        var added = add(offer, "1", Map.of());
        offers.reprice(offer, Asking.regular(Money.halalas(1_200)));

        assertThat(open("/cart", added).html())
                .contains("10.00")
                .contains("12.00")
                .contains("كان السعر");
    }

    @Test
    void a_shortage_is_told_and_keeps_the_way_to_the_checkout_shut() {
        var offer = goods.anOffer(1_000, 9);
        var added = add(offer, "5", Map.of());
        offers.recount(offer, 2);

        assertThat(open("/cart", added).html()).contains("بقيت قطعتان").doesNotContain("href=\"/checkout\"");
    }

    @Test
    void a_coupon_is_taken_off_the_sum_and_not_off_each_line_as_well() {
        var added = add(goods.anOffer(4_200, 9), "2", Map.of());
        Page.send(browser, "/cart/coupon", Map.of("code", coupons.tenth(null, null)), added.cookies());

        assertThat(open("/cart", added).html())
                .contains("84.00", "8.40", "93.60")
                .doesNotContain("75.60");
    }

    @Test
    void what_its_merchant_withdrew_is_told_and_keeps_the_way_to_the_checkout_shut() {
        var merchant = goods.merchant();
        var dates = goods.product(merchant, goods.section(), "تمر", "Dates");
        var first = add(goods.offer(dates, merchant, 1_000, 9), "1", Map.of());
        var both = add(goods.anOffer(1_900, 9), "1", first.cookies());
        workbench.withdraw(merchant, dates.id());

        assertThat(open("/cart", both).html()).contains("منتج كان في السلة لم يعد معروضًا", "/removal\"");
        assertThat(open("/cart", both).html()).doesNotContain("href=\"/checkout\"");
        assertThat(open("/checkout", both).leadsTo()).isEqualTo("/cart");
    }

    @Test
    void a_cookie_that_opens_no_cart_is_an_empty_cart() {
        assertThat(Page.open(browser, "/cart", Map.of("cart", "broken")).html()).contains("السلة فارغة");
        assertThat(Page.open(browser, "/cart", Map.of("cart", "A".repeat(27) + ".7"))
                        .html())
                .contains("السلة فارغة");
    }

    private Page add(OfferId offer, String quantity, Map<String, String> cookies) {
        return Page.send(browser, "/cart/lines", Map.of("offer", offer.toString(), "quantity", quantity), cookies);
    }

    private Page open(String address, Page before) {
        return Page.open(browser, address, before.cookies());
    }
}
