package org.mukhtalif.store.platform.schedule;

import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.mukhtalif.privacy.accesslog.Veils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Numbers the entries of the access log and signs a checkpoint over them, on every node: one of them does it.
@Component
class FrequentCheckpoints {

    private static final int MINUTES_BETWEEN_PADDINGS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BookKeeping book;
    private final Veils veils;

    FrequentCheckpoints(BookKeeping book, Veils veils) {
        this.book = book;
        this.veils = veils;
    }

    /// With the time the work takes, no entry waits longer than five seconds.
    @Scheduled(initialDelay = 1, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void numberTheEntries() {
        book.keepUp();
    }

    /// Padding comes at random moments, whatever the store does, so that a secret entry at any moment looks like it.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void addPadding() {
        if (RANDOM.nextInt(MINUTES_BETWEEN_PADDINGS) == 0) veils.pad();
    }

    /// What the law kept secret is shown within the hour in which its date has come.
    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void liftVeils() {
        veils.lift();
    }
}
