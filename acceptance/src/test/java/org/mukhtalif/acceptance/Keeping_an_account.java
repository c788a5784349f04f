package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Sara does with her account over the years: a new password, a forgotten one, a question, another e-mail, a code
/// from her phone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_an_account {

    private static final String NEXT = "another long sentence of hers";
    private static final String LAST = "and one more after she forgot it";

    @ParameterizedTest
    @CsvSource({"ar, true", "en, true", "ar, false"})
    void she_changes_it_loses_it_and_gets_it_back(String language, boolean withJavaScript) {
        var sara = new Shopper("k" + language + (withJavaScript ? "js" : "plain"));
        var newMail = "new." + sara.mail();
        try (var browser = Person.reading(language, withJavaScript)) {
            registersAndConfirms(browser, sara);
            changesThePassword(browser, sara);
            keepsAQuestion(browser);
            movesToAnotherMail(browser, sara, newMail);
            forgetsThePasswordAndRecovers(browser, newMail, language);
            asksForACode(browser, sara);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void registersAndConfirms(Person browser, Shopper sara) {
        browser.opens("/registration");
        browser.refusesCookies();
        browser.writes("email", sara.mail())
                .writes("user-name", sara.userName())
                .writes("password", sara.password())
                .ticks("adult", "yes");
        browser.sends("/registration");
        browser.opens(link(sara.mail(), "/confirmation/"));
        browser.writes("password", "not the one she chose");
        browser.sends(browser.path());
        assertThat(browser.path()).contains("/confirmation/");
        browser.writes("password", sara.password());
        browser.sends(browser.path());
        assertThat(browser.path()).containsPattern("/me(\\?notice=account-opened)?$");
        browser.opens(link(sara.mail(), "/confirmation/"));
        assertThat(browser.page().locator("main form").count()).isZero();
    }

    private static void changesThePassword(Person browser, Shopper sara) {
        browser.opens("/me/password");
        browser.writes("present", sara.password()).writes("password", "short");
        browser.sends("/me/password");
        assertThat(browser.page().locator("[aria-invalid='true']").count()).isEqualTo(1);
        browser.writes("present", sara.password()).writes("password", NEXT);
        browser.sends("/me/password");
        assertThat(browser.path()).containsPattern("/me(\\?notice=password-changed)?$");
    }

    private static void keepsAQuestion(Person browser) {
        browser.opens("/me/question");
        browser.writes("recovery-question", "ما اسم أول مدرسة لك؟")
                .writes("recovery-answer", "مدرسة الأمل")
                .writes("present", NEXT);
        browser.sends("/me/question");
        assertThat(browser.path()).containsPattern("/me(\\?notice=question-kept)?$");
    }

    private static void movesToAnotherMail(Person browser, Shopper sara, String newMail) {
        RunningShop.shared().letTimePass(Duration.ofMinutes(3));
        browser.opens("/me/email");
        browser.writes("email", newMail).writes("present", NEXT);
        browser.sends("/me/email");
        assertThat(browser.path()).contains("/me/email/sent");
        assertThat(link(sara.mail(), "/me/password")).isNotEmpty();
        browser.opens(link(newMail, "/email/"));
        browser.writes("password", NEXT);
        browser.sends(browser.path());
        assertThat(browser.path()).containsPattern("/me(\\?notice=email-changed)?$");
    }

    private static void forgetsThePasswordAndRecovers(Person browser, String mail, String language) {
        RunningShop.shared().letTimePass(Duration.ofMinutes(3));
        browser.sends("/session/end");
        browser.opens("/recovery");
        browser.writes("email", mail);
        browser.sends("/recovery");
        assertThat(browser.path()).contains("/recovery/sent");
        browser.opens(link(mail, "/recovery/"));
        assertThat(browser.reads()).contains("ما اسم أول مدرسة لك؟");
        browser.writes("reply", "غيرها").writes("password", LAST);
        browser.sends(browser.path());
        assertThat(browser.page().locator("[aria-invalid='true']").count()).isEqualTo(1);
        browser.writes("reply", "مدرسه الامل").writes("password", LAST);
        browser.sends(browser.path());
        assertThat(browser.path()).containsPattern("/session(\\?notice=recovered)?$");
        signsIn(browser, mail);
        assertThat(browser.path()).endsWith("/me");
    }

    private static void asksForACode(Person browser, Shopper sara) {
        browser.opens("/me/second-factor");
        browser.writes("present", LAST);
        browser.sends("/me/second-factor");
        var phone = new PhoneApp(
                browser.page().locator("main code").first().innerText(),
                RunningShop.shared().clock());
        browser.writes("code", phone.freshCode());
        browser.sends("/confirmation");
        assertThat(browser.page().locator("#recovery-codes li").count()).isEqualTo(10);
        var spare = browser.page().locator("#recovery-codes li").first().innerText();
        browser.opens("/me");
        browser.sends("/session/end");
        signsIn(browser, sara.userName());
        browser.writes("code", phone.freshCode());
        browser.sends("/session/code");
        assertThat(browser.path()).endsWith("/me");
        browser.sends("/session/end");
        signsIn(browser, sara.userName());
        browser.writes("code", spare);
        browser.sends("/session/code");
        assertThat(browser.path()).endsWith("/me");
    }

    private static void signsIn(Person browser, String who) {
        browser.opens("/session");
        browser.writes("who", who).writes("password", LAST);
        browser.sends("/session");
    }

    private static String link(String mail, String path) {
        return RunningShop.shared().mailbox().awaitLink(mail, path);
    }
}
