package org.mukhtalif.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Somebody with a browser of her own, in one language, with or without JavaScript.
final class Person implements AutoCloseable {

    private final BrowserContext browser;
    private final Page page;
    private final String prefix;
    private final List<String> complaints = new ArrayList<>();

    private Person(BrowserContext browser, String prefix) {
        this.browser = browser;
        this.page = browser.newPage();
        this.prefix = prefix;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    static Person reading(String language, boolean withJavaScript) {
        var context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language.equals("en") ? "en-GB" : "ar-SA")
                        .setTimezoneId("Asia/Riyadh")
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(withJavaScript));
        context.setDefaultTimeout(20_000);
        return new Person(context, language.equals("en") ? "/en" : "");
    }

    /// Goes to a page in her language and returns the status of the answer.
    int opens(String path) {
        var address = path.startsWith("http") ? path : RunningShop.shared().url(prefix + path);
        return page.navigate(address).status();
    }

    /// Answers the question for cookies with no, as most people would.
    void refusesCookies() {
        page.waitForNavigation(
                () -> page.locator(".cookie-notice button[value='refuse']").click());
    }

    Person writes(String field, String text) {
        var folded = page.locator("main details:not([open]):has([name='" + field + "'])");
        if (folded.count() > 0) folded.first().locator("> summary").click();
        page.locator("main [name='" + field + "']:visible").first().fill(text);
        return this;
    }

    Person ticks(String field, String value) {
        page.locator("main input[name='" + field + "'][value='" + value + "']")
                .first()
                .check();
        return this;
    }

    Person chooses(String field, String value) {
        page.locator("main select[name='" + field + "']").first().selectOption(value);
        return this;
    }

    /// Presses the button of the form that leads to this path, and waits for the page behind it.
    void sends(String actionEnd) {
        var button = page.locator("main form:is([action$='" + actionEnd + "'], [action*='" + actionEnd
                        + "?'], [action*='" + actionEnd + "/']) button:not([name])")
                .last();
        page.waitForNavigation(button::click);
    }

    /// Puts the product of this page into the cart: with JavaScript the page stays, without it the cart opens.
    void putsIntoCart() {
        page.locator("main form[action$='/cart/lines'] button:not([type='button'])")
                .first()
                .click();
        page.waitForLoadState();
    }

    /// Follows the first link of the page's content that the selector finds.
    void follows(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    /// The visible words of the page, without the invisible marks that keep directions apart.
    String reads() {
        return page.locator("body").innerText().replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Page page() {
        return page;
    }

    /// What the browser complained about: violations of the content security policy, errors of a script.
    List<String> complaints() {
        return complaints;
    }

    List<String> cookieNames() {
        return browser.cookies().stream().map(cookie -> cookie.name).sorted().toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
