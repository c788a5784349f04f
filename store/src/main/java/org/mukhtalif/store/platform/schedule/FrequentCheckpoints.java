package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Numbers the entries of the access log and signs a checkpoint over them, on every node: one of them does it.
@Component
class FrequentCheckpoints {

    private final BookKeeping book;

    FrequentCheckpoints(BookKeeping book) {
        this.book = book;
    }

    /// With the time the work takes, no entry waits longer than five seconds.
    @Scheduled(initialDelay = 1, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void numberTheEntries() {
        book.keepUp();
    }
}
