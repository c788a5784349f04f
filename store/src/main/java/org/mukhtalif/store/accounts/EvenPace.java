package org.mukhtalif.store.accounts;

import java.time.Duration;

/// Lets an act take the same time whether it found somebody or not, so that a stopwatch does not tell who has an
/// account here.
public final class EvenPace {

    private static final Duration PACE = Duration.ofMillis(250);

    private EvenPace() {}

    public static void run(Runnable act) {
        long began = System.nanoTime();
        try {
            act.run();
        } finally {
            since(began);
        }
    }

    /// Waits until an act that began then has taken its time.
    ///
    /// @param began by `System.nanoTime`
    static void since(long began) {
        rest(began + PACE.toNanos() - System.nanoTime());
    }

    private static void rest(long nanos) {
        try {
            if (nanos > 0) Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
