package org.mukhtalif.store.platform.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Somebody looks around the shop, puts two things into the cart and orders them, to be paid at the door.
///
/// @param language what the addresses of her language begin with: nothing, or `/en`
record Errand(Browser browser, RandomGenerator chance, String language) {

    private static final List<String> WORDS = List.of(
            "تمر", "قهوه سعودية", "دهن عود", "عسل", "كتب للأطفال", "سماعة", "مبخره", "dates", "coffee", "honey", "oud");
    private static final int MOST_LOOKS = 10;

    /// @param contact who she is, where the store does not know it yet
    /// @return the page of her order; nothing if others took the last pieces before her
    Optional<Page> run(Map<String, String> contact) {
        var home = browser.open(language + "/");
        var shelf = browser.open(one(home, "/categories/[^?]+"));
        browser.open(language + "/search?q=" + URLEncoder.encode(one(WORDS), UTF_8));
        putIntoCart(shelf);
        putIntoCart(browser.open(one(home, "/(new|sale|categories/[^?]+)")));
        browser.open(language + "/cart");
        var checkout = browser.open(language + "/checkout");
        if (!checkout.hasForm(placement())) return Optional.empty();
        var filled = checkout.form(placement()).with(contact).with(Invented.ADDRESS);
        return Optional.of(browser.send(filled.ticking("terms")))
                .filter(page -> page.path().matches("(/en)?(/me)?/orders/M-.*"));
    }

    /// The first thing from a shelf that is not sold out.
    private void putIntoCart(Page shelf) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            var product = browser.open(one(shelf, "/products/[^?]+"));
            if (!product.hasForm(lines())) continue;
            browser.send(product.form(lines()));
            return;
        }
    }

    private String placement() {
        return language + "/checkout/placement";
    }

    private String lines() {
        return language + "/cart/lines";
    }

    private String one(Page page, String like) {
        var links = page.links(Pattern.compile(language + like));
        if (links.isEmpty()) throw new IllegalStateException("The page " + page.path() + " has no link like " + like);
        return one(links);
    }

    private String one(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
