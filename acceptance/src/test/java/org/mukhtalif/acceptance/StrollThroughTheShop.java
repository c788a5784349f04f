package org.mukhtalif.acceptance;

import java.util.List;

/// Sara looks around, registers, buys, and looks at everything that is hers.
final class StrollThroughTheShop extends Stroll {

    private static final List<String> OPEN_TO_ALL = List.of(
            "/",
            "/categories",
            "/categories/saudi-coffee",
            "/merchants",
            "/merchants/al-nakhil",
            "/new",
            "/sale",
            "/search?q=قهوه",
            "/search?q=zzzzqqqq",
            "/cart",
            "/registration",
            "/session",
            "/desk/session",
            "/staff/session",
            "/recovery",
            "/recovery/sent",
            "/privacy",
            "/terms",
            "/cookies",
            "/no-such-page");

    private final Shopper sara;
    private final Album album;

    StrollThroughTheShop(String language, Album album) {
        super(language, album);
        this.album = album;
        this.sara = new Shopper("shots" + language);
    }

    @Override
    String series() {
        return "a";
    }

    void walk() {
        try (var browser = Person.reading(language, true)) {
            visit(browser, "/");
            browser.refusesCookies();
            OPEN_TO_ALL.forEach(path -> visit(browser, path));
            explore(browser, List.of("/privacy"), List.of("/privacy"));
            registers(browser);
            buys(browser);
            paysByCard(browser);
            transfers(browser);
            explore(browser, List.of("/me", "/me/privacy"), List.of("/me"));
            setsUpACode(browser);
            readsHerLetters(browser);
        }
    }

    private void registers(Person browser) {
        browser.opens("/registration");
        browser.writes("email", "sara").writes("user-name", "x").writes("password", "short");
        browser.sends("/registration");
        take(browser, "registration-refused");
        browser.writes("email", sara.mail())
                .writes("user-name", sara.userName())
                .writes("password", sara.password())
                .ticks("adult", "yes")
                .writes("full-name", sara.fullName());
        browser.sends("/registration");
        take(browser, "registration-sent");
        browser.opens(RunningShop.shared().mailbox().awaitLink(sara.mail(), "/confirmation/"));
        take(browser, "confirmation");
        browser.writes("password", sara.password());
        browser.sends(browser.path());
        take(browser, "me-first");
    }

    private void buys(Person browser) {
        browser.opens("/merchants/al-nakhil");
        browser.follows("main a[href*='/products/']");
        take(browser, "product");
        browser.putsIntoCart();
        browser.opens("/merchants/bayt-almatbakh");
        browser.follows("main a[href*='/products/']");
        browser.putsIntoCart();
        visit(browser, "/cart");
        visit(browser, "/checkout");
        browser.page().locator("main input[name='terms']").check();
        browser.sends("/checkout/placement");
        take(browser, "checkout-refused");
        sara.fillsIn(browser);
        browser.sends("/checkout/placement");
        take(browser, "order-placed");
    }

    private void paysByCard(Person browser) {
        begins(browser, "online");
        take(browser, "payment");
        browser.follows("main a.button");
        take(browser, "payment-company");
        browser.writes("card", "4201320000311101").sends("/card");
        take(browser, "payment-declined");
        browser.writes("card", "4111111111111111").sends("/card");
        take(browser, "payment-confirmation");
        browser.sends("/confirmed");
        take(browser, "payment-back");
    }

    private void transfers(Person browser) {
        begins(browser, "bank-transfer");
        take(browser, "transfer");
        browser.follows("main a.link");
        take(browser, "order-unpaid");
    }

    private void begins(Person browser, String method) {
        browser.opens("/merchants/al-nakhil");
        browser.follows("main a[href*='/products/']");
        browser.putsIntoCart();
        browser.opens("/checkout");
        sara.fillsIn(browser).ticks("payment", method);
        browser.sends("/checkout/placement");
    }

    private void setsUpACode(Person browser) {
        browser.opens("/me/second-factor");
        browser.writes("present", sara.password());
        browser.sends("/me/second-factor");
        take(browser, "second-factor-key");
        var phone = new PhoneApp(
                browser.page().locator("main code").first().innerText(),
                RunningShop.shared().clock());
        browser.writes("code", phone.freshCode());
        browser.sends("/confirmation");
        take(browser, "second-factor-codes");
        browser.opens("/me");
        browser.sends("/session/end");
        browser.opens("/session");
        browser.writes("who", sara.userName()).writes("password", sara.password());
        browser.sends("/session");
        take(browser, "sign-in-code");
        browser.writes("code", "000000");
        browser.sends("/session/code");
        take(browser, "sign-in-code-refused");
    }

    private void readsHerLetters(Person browser) {
        int number = 0;
        for (var letter : RunningShop.shared().mailbox().pagesTo(sara.mail())) {
            browser.page().navigate("about:blank");
            browser.page().setContent(letter);
            album.take(browser.page(), language, "letter-%02d".formatted(++number));
        }
    }
}
