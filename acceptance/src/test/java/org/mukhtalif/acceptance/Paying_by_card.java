package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A guest orders, is declined at the payment company's page, pays with another card, confirms at the bank's page, and
/// comes back to a paid order.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Paying_by_card {

    private static final String WITHOUT_FUNDS = "4201320000311101";
    private static final String GOOD = "4111111111111111";

    @ParameterizedTest
    @CsvSource({"ar, true", "en, true", "ar, false"})
    void a_second_card_pays_after_the_first_was_declined(String language, boolean withJavaScript) {
        var sara = new Shopper("card" + language + (withJavaScript ? "js" : "plain"));
        try (var browser = Person.reading(language, withJavaScript)) {
            browser.opens("/");
            browser.refusesCookies();
            browser.opens("/merchants/al-nakhil");
            browser.follows("main a[href*='/products/']");
            browser.putsIntoCart();
            browser.opens("/checkout");
            sara.fillsIn(browser).writes("mail", sara.mail()).ticks("payment", "online");
            browser.sends("/checkout/placement");
            assertThat(browser.path()).endsWith("/payment");
            var order = browser.path();
            browser.follows("main a.button");
            assertThat(browser.page().url())
                    .doesNotStartWith(RunningShop.shared().url(""));
            browser.writes("card", WITHOUT_FUNDS).sends("/card");
            assertThat(browser.reads()).contains("INSUFFICIENT FUNDS");
            browser.writes("card", GOOD).sends("/card");
            browser.sends("/confirmed");
            assertThat(browser.page().url()).startsWith(RunningShop.shared().url(""));
            assertThat(browser.reads()).contains(language.equals("ar") ? "وصل الدفع" : "The payment arrived");
            browser.opens(order.replaceFirst("^/en", ""));
            assertThat(browser.path()).doesNotEndWith("/payment");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
