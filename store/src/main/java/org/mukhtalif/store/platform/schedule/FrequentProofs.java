package org.mukhtalif.store.platform.schedule;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.store.notifications.AlarmLetters;
import org.mukhtalif.store.platform.database.ListenersTakeTurns;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What must not wait an hour: the proof of each promise, and word to a listener that failed.
@Component
class FrequentProofs {

    private static final Duration FAILED_OR_FORGOTTEN = Duration.ofMinutes(2);

    private final Controls controls;
    private final AlarmLetters letters;
    private final PolicyNews policy;
    private final IncompleteEventPublications publications;
    private final ListenersTakeTurns turns;

    FrequentProofs(
            Controls controls,
            AlarmLetters letters,
            PolicyNews policy,
            IncompleteEventPublications publications,
            ListenersTakeTurns turns) {
        this.controls = controls;
        this.letters = letters;
        this.policy = policy;
        this.publications = publications;
        this.turns = turns;
    }

    /// A sentence whose control fails is struck through within five minutes, and whoever runs the store is told.
    @Scheduled(initialDelay = 4, fixedDelay = 4, timeUnit = TimeUnit.MINUTES)
    void proveThePromises() {
        controls.run(Pace.EVERY_FEW_MINUTES);
        letters.tell();
        policy.goOn();
    }

    /// What costs more, or leaves lines in the book.
    @Scheduled(initialDelay = 61, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void proveWhatCostsMore() {
        controls.run(Pace.HOURLY);
    }

    /// What the start did not wait for, once.
    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void proveWhatTheStartLeft() {
        controls.runWhatTheStartLeft();
    }

    /// All of it, while the shop is quiet; and what was kept for a year is forgotten.
    @Scheduled(cron = "0 40 3 * * *", zone = "${mukhtalif.zone:Asia/Riyadh}")
    void proveEverything() {
        controls.runAll();
        controls.forgetOld();
    }

    /// A listener that failed, because the mail server was away for instance, is told again. Not in a rush: most of
    /// what is incomplete then only waits, and would be done twice.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellAgain() {
        if (!turns.areWaitedFor()) publications.resubmitIncompletePublicationsOlderThan(FAILED_OR_FORGOTTEN);
    }
}
