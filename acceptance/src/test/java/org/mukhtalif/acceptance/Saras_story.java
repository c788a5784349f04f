package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The main job, from the door to the last trace: Sara registers, buys of two merchants, one opens her slip, she reads
/// who looked, takes a copy, and has everything destroyed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Saras_story {

    private static final Pattern ORDER = Pattern.compile("M-[0-9A-Z]{6}");
    private static final String KITCHENS_PASSWORD = "copper pots and cardamom";

    private static PhoneApp kitchensPhone;

    @BeforeAll
    static void another_merchant_has_somebody_too() {
        kitchensPhone = RunningShop.shared().employ("bayt-almatbakh", "kitchen", KITCHENS_PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "en, true", "ar, false"})
    void is_told_from_the_door_to_the_last_trace(String language, boolean withJavaScript) {
        var sara = new Shopper(language + (withJavaScript ? "js" : "plain"));
        try (var browser = Person.reading(language, withJavaScript);
                var merchant = Person.reading(language, withJavaScript);
                var stranger = Person.reading(language, withJavaScript)) {
            registers(browser, sara);
            var order = buysOfTwoMerchants(browser, sara);
            var slip = opensTheSlip(merchant, sara, order);
            cannotBeSeenByAnotherMerchant(stranger, sara, slip);
            readsWhoLooked(browser, language, order);
            takesACopy(browser, sara);
            cannotBeForgottenWhileAParcelIsOnItsWay(browser, merchant, slip);
            isForgotten(browser, merchant, sara, slip, language);
            assertThat(browser.complaints()).isEmpty();
            assertThat(merchant.complaints()).isEmpty();
        }
    }

    private static void registers(Person browser, Shopper sara) {
        browser.opens("/registration");
        browser.refusesCookies();
        browser.writes("email", sara.mail())
                .writes("user-name", sara.userName())
                .writes("password", sara.password())
                .ticks("adult", "yes")
                .writes("full-name", sara.fullName());
        browser.sends("/registration");
        browser.opens(RunningShop.shared().mailbox().awaitLink(sara.mail(), "/confirmation/"));
        browser.writes("password", sara.password());
        browser.sends(browser.path());
    }

    private static void signsIn(Person browser, String userName, String password) {
        browser.opens("/session");
        browser.writes("who", userName).writes("password", password);
        browser.sends("/session");
    }

    private static String buysOfTwoMerchants(Person browser, Shopper sara) {
        browser.opens("/search?q=قهوه");
        assertThat(browser.reads()).containsPattern("قهوة|coffee|Coffee");
        browser.opens("/merchants/al-nakhil");
        browser.follows("main a[href*='/products/']");
        browser.putsIntoCart();
        browser.opens("/merchants/bayt-almatbakh");
        browser.follows("main a[href*='/products/']");
        browser.putsIntoCart();
        browser.opens("/checkout");
        sara.fillsIn(browser).writes("short-address", "rrrd2929");
        browser.sends("/checkout/placement");
        var number = ORDER.matcher(browser.reads());
        assertThat(number.find()).as(browser.path() + "\n" + browser.reads()).isTrue();
        return number.group();
    }

    /// al-Nakhil sees the order without a name; only the slip opens it.
    private static String opensTheSlip(Person merchant, Shopper sara, String order) {
        merchant.opens("/session");
        merchant.refusesCookies();
        signsIn(merchant, "nakhil", "khalas sukkari wa ajwa");
        merchant.opens("/desk/orders");
        assertThat(merchant.reads())
                .contains(order)
                .containsPattern("متجر النخيل|Al-Nakhil")
                .doesNotContain(sara.fullName());
        merchant.follows("main tr:has-text('" + order + "') a");
        assertThat(merchant.reads()).doesNotContain(sara.fullName());
        merchant.follows("main a[href$='/slip']");
        assertThat(merchant.reads()).contains(sara.fullName(), sara.mobile(), sara.street(), "RRRD2929");
        return merchant.path().replaceFirst("^/en", "");
    }

    private static void cannotBeSeenByAnotherMerchant(Person stranger, Shopper sara, String slip) {
        stranger.opens(slip);
        assertThat(stranger.path()).contains("/session");
        stranger.refusesCookies();
        // So that her phone shows another code than in the story before.
        RunningShop.shared().letTimePass(Duration.ofSeconds(30));
        signsIn(stranger, "kitchen", KITCHENS_PASSWORD);
        stranger.writes("code", kitchensPhone.freshCode());
        stranger.sends("/session/code");
        assertThat(stranger.opens(slip)).isEqualTo(404);
        assertThat(stranger.reads()).doesNotContain(sara.fullName());
    }

    private static void readsWhoLooked(Person browser, String language, String order) {
        browser.opens("/me/privacy");
        var words = language.equals("ar")
                ? "متجر النخيل اطّلع على اسمك وجوالك وعنوانك لتوصيل الطلب"
                : "Al-Nakhil looked at your name, your mobile number and your address to deliver your order";
        assertThat(browser.reads()).contains(words, order).containsPattern("14[45]\\d");
        assertThat(browser.reads()).contains(language.equals("ar") ? "البند 4" : "Clause 4");
    }

    private static void takesACopy(Person browser, Shopper sara) {
        browser.sends("/me/privacy/copy");
        assertThat(browser.reads()).contains(sara.fullName(), sara.mail(), sara.mobile(), sara.street());
        browser.opens("/me/privacy");
        var download = browser.page()
                .waitForDownload(() -> browser.page()
                        .locator("main form[action$='/copy.json'] button")
                        .first()
                        .click());
        assertThat(download.path()).content().contains(sara.mobile(), "\"recipient-phone\"");
    }

    private static void cannotBeForgottenWhileAParcelIsOnItsWay(Person browser, Person merchant, String slip) {
        merchant.opens(slip.replace("/slip", ""));
        merchant.sends("/packing");
        browser.opens("/me/privacy/destruction");
        assertThat(browser.page().locator("main form[action$='/destruction']").count())
                .isZero();
        merchant.writes("tracking", "AB-12345");
        merchant.sends("/dispatch");
        merchant.sends("/delivery");
    }

    private static void isForgotten(Person browser, Person merchant, Shopper sara, String slip, String language) {
        browser.opens("/me/privacy/destruction");
        browser.writes("password", sara.password());
        browser.sends("/me/privacy/destruction");
        assertThat(browser.reads()).contains(language.equals("ar") ? "أُتلفت بياناتك" : "Your data is destroyed");
        merchant.opens(slip);
        assertThat(merchant.reads())
                .contains(language.equals("ar") ? "أُتلفت بيانات المستلم" : "The recipient's data was destroyed")
                .doesNotContain(sara.fullName());
        signsIn(browser, sara.userName(), sara.password());
        assertThat(browser.path()).doesNotContain("/me");
        assertThat(LeftOnDisk.of(RunningShop.shared().data()).filesHolding(sara.secrets()))
                .isEmpty();
    }
}
