package org.mukhtalif.store.platform.rehearsal;

import java.util.random.RandomGenerator;

/// Guests at one browser, one after the other: each orders something and looks once more at the page of her order, and
/// at what is known of her.
final class Guests implements Visits {

    private final Browser browser;
    private final RandomGenerator chance;

    Guests(Browser browser, RandomGenerator chance) {
        this.browser = browser;
        this.chance = chance;
    }

    @Override
    public boolean next(String language) {
        browser.forget();
        var order = new Errand(browser, chance, language).run(Invented.guest()).map(Page::path);
        order.ifPresent(path -> {
            browser.open(path);
            browser.open(path + "/privacy");
        });
        return order.isPresent();
    }
}
