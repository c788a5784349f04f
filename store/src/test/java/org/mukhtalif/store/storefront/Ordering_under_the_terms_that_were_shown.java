package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Ordering_under_the_terms_that_were_shown extends CheckoutOfAGuest {

    private static final String TICKED = "name=\"terms\" value=\"" + AcceptedTerms.VERSION + "\" checked";

    @Test
    void a_form_that_showed_other_terms_comes_back_and_says_that_they_changed() {
        var asked = place(cartWith(goods.anOffer(4_200, 9), 1), Map.of("terms", AcceptedTerms.BEFORE));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html())
                .contains("تغيّرت الشروط والأحكام بعد أن فُتحت هذه الصفحة، ولم يُسجَّل طلب")
                .contains("<a class=\"link\" href=\"/terms\" target=\"_blank\">الشروط السارية، النسخة")
                .contains("وما عُرض نسخة أخرى منها")
                .contains("name=\"terms\" value=\"" + AcceptedTerms.VERSION + "\"")
                .doesNotContain(TICKED);
    }

    @Test
    void an_english_reader_is_told_in_english() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var form = filled(checkout(cart), Map.of("terms", AcceptedTerms.BEFORE));

        assertThat(Page.send(browser, "/en/checkout/placement", form, cart.cookies())
                        .html())
                .contains("The terms have changed since this page was opened, so nothing was ordered")
                .contains("<a class=\"link\" href=\"/en/terms\" target=\"_blank\">The terms in force, version")
                .contains("what was shown is another version");
    }

    @Test
    void nothing_is_ordered_under_other_terms_until_those_in_force_are_accepted() {
        var offer = goods.anOffer(4_200, 9);
        var cart = cartWith(offer, 2);
        var asked = place(cart, Map.of("terms", AcceptedTerms.BEFORE));
        assertThat(stock(offer)).isEqualTo(9);
        assertThat(checkout(cart).status()).as("the cart is still full").isEqualTo(200);

        var placed = Page.send(browser, "/checkout/placement", filled(asked, Map.of()), cart.cookies());

        assertThat(placed.leadsTo()).startsWith("/orders/M-");
        assertThat(stock(offer)).isEqualTo(7);
    }

    @Test
    void all_that_was_typed_stays_when_the_terms_have_changed() {
        var asked = place(
                cartWith(goods.anOffer(4_200, 9), 1),
                Map.of("terms", AcceptedTerms.BEFORE, "short-address", "RRRD2929", "payment", "bank-transfer"));

        for (var field : TYPED.keySet())
            if (!field.equals("terms") && !field.equals("payment") && !field.equals("city"))
                assertThat(asked.html()).contains("value=\"" + TYPED.get(field) + "\"");
        assertThat(asked.html())
                .contains("value=\"RRRD2929\"")
                .contains("<option value=\"riyadh\" selected>")
                .containsPattern("name=\"payment\" value=\"bank-transfer\"[^>]* checked");
    }

    @Test
    void who_only_asks_for_the_total_is_told_that_the_terms_have_changed() {
        var cart = cartWith(goods.anOffer(4_200, 9), 1);
        var form = filled(checkout(cart), Map.of("terms", AcceptedTerms.BEFORE));

        assertThat(Page.send(browser, "/checkout", form, cart.cookies()).html())
                .contains("تغيّرت الشروط والأحكام بعد أن فُتحت هذه الصفحة", "سارة");
        assertThat(Page.send(browser, "/checkout", filled(checkout(cart), Map.of()), cart.cookies())
                        .html())
                .doesNotContain("تغيّرت الشروط");
    }

    @Test
    void a_box_that_was_not_ticked_is_asked_for_and_nobody_says_that_the_terms_changed() {
        var offer = goods.anOffer(4_200, 9);
        var asked = place(cartWith(offer, 1), Map.of("terms", ""));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html())
                .contains("إتمام الطلب يحتاج إلى الموافقة على الشروط.")
                .doesNotContain("تغيّرت الشروط", "نسخة أخرى");
        assertThat(stock(offer)).isEqualTo(9);
    }
}
