package org.mukhtalif.store.platform.rehearsal;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGeneratorFactory;
import org.mukhtalif.store.demo.DemoSignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Several visitors at once, each again and again, now in Arabic and now in English.
public final class Visitors {

    private static final Logger log = LoggerFactory.getLogger(Visitors.class);
    private static final List<String> LANGUAGES = List.of("", "/en");
    private static final int GUESTS_AT_ONCE = 6;

    private final URI store;
    private final List<DemoSignIn> people;
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicInteger troubles = new AtomicInteger();

    /// @param store the address of a store that is thrown away afterwards
    /// @param people who can sign in there
    public Visitors(URI store, List<DemoSignIn> people) {
        this.store = store;
        this.people = List.copyOf(people);
    }

    /// Lets them come until a limit is reached.
    public Outcome come(Limits limits) {
        var closing = Closing.after(limits);
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < GUESTS_AT_ONCE + people.size(); number++) {
                int visitor = number;
                doors.execute(() -> comeAgain(visitor, closing));
            }
        }
        log.info("Visits: {}; with an order: {}; ended early: {}", visits.get(), orders.get(), troubles.get());
        return new Outcome(visits.get(), orders.get(), troubles.get());
    }

    private void comeAgain(int visitor, Closing closing) {
        try (var browser = new Browser(store)) {
            var kind = kind(visitor, browser);
            for (int visit = visitor; !closing.isDue(); visit++) come(kind, LANGUAGES.get(visit % LANGUAGES.size()));
        }
    }

    private Visits kind(int visitor, Browser browser) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(visitor);
        return visitor < people.size()
                ? new KnownPerson(people.get(visitor), browser, chance)
                : new Guests(browser, chance);
    }

    private void come(Visits kind, String language) {
        visits.incrementAndGet();
        try {
            if (kind.next(language)) orders.incrementAndGet();
        } catch (RuntimeException e) {
            troubles.incrementAndGet();
            log.warn("A visit ended early", e);
        }
    }
}
