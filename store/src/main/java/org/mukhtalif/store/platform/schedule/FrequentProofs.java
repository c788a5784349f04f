package org.mukhtalif.store.platform.schedule;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.controls.Controls;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What must not wait an hour: the proof of each promise, and word to a listener that failed.
@Component
class FrequentProofs {

    private static final Duration FAILED_OR_FORGOTTEN = Duration.ofMinutes(2);

    private final Controls controls;
    private final IncompleteEventPublications publications;

    FrequentProofs(Controls controls, IncompleteEventPublications publications) {
        this.controls = controls;
        this.publications = publications;
    }

    /// A sentence whose control fails is struck through within five minutes.
    @Scheduled(initialDelay = 4, fixedDelay = 4, timeUnit = TimeUnit.MINUTES)
    void proveThePromises() {
        controls.runAll();
    }

    /// A listener that failed, because the mail server was away for instance, is told again.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellAgain() {
        publications.resubmitIncompletePublicationsOlderThan(FAILED_OR_FORGOTTEN);
    }
}
