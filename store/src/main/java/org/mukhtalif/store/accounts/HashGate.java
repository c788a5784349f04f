package org.mukhtalif.store.accounts;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Lets as many hashes be computed at once as there are processors, and makes the others wait a little: a flood of
/// sign-ins must not take the processors and 19 MiB each from those who only look around.
@Component
class HashGate {

    private static final long PATIENCE_SECONDS = 4;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    /// @throws Crowded when no place was free in time
    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Crowded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        }
    }
}
