package org.mukhtalif.store.platform.rehearsal;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.mukhtalif.store.demo.DemoSignIn;

/// Sara or al-Nakhil: signs in and looks at some of the pages that are hers or his.
final class KnownPerson implements Visits {

    private static final Pattern OWN_PAGES = Pattern.compile("(/en)?/(me|desk)(/[\\w-]+)*");
    private static final int LOOKS = 8;

    /// Further orders would only make her pages longer.
    private static final int MOST_ORDERS = 3;

    private final DemoSignIn person;
    private final Browser browser;
    private final RandomGenerator chance;
    private int orders;

    KnownPerson(DemoSignIn person, Browser browser, RandomGenerator chance) {
        this.person = person;
        this.browser = browser;
        this.chance = chance;
    }

    @Override
    public boolean next(String language) {
        browser.forget();
        var home = signIn(language);
        boolean ordered = buysMore(home)
                && new Errand(browser, chance, language).run(Invented.sara()).isPresent();
        if (ordered) orders++;
        var page = home;
        for (int look = 0; look < LOOKS; look++) {
            var links = page.links(OWN_PAGES);
            page = links.isEmpty() ? home : browser.open(links.get(chance.nextInt(links.size())));
        }
        return ordered;
    }

    private boolean buysMore(Page home) {
        return home.path().endsWith("/me") && orders < MOST_ORDERS;
    }

    /// @throws IllegalStateException if the store does not let her in
    private Page signIn(String language) {
        var door = language + person.door();
        var home = browser.send(
                browser.open(door).form(door).with(Map.of("who", person.login(), "password", person.password())));
        if (home.path().startsWith(door)) throw new IllegalStateException("The door stays closed");
        return home;
    }
}
