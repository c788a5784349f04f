package org.mukhtalif.store.simulator;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All pages, in memory only.
final class Pages {

    private final Map<String, Page> all = new ConcurrentHashMap<>();

    void add(Page page) {
        all.put(page.id, page);
    }

    Optional<Page> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<Payment> payment(String id) {
        return all.values().stream()
                .flatMap(page -> page.tries().stream()
                        .filter(attempt -> attempt.id.equals(id))
                        .map(attempt -> new Payment(page, attempt)))
                .findFirst();
    }

    Collection<Page> all() {
        return all.values();
    }

    record Payment(Page page, Page.Try attempt) {}
}
