package org.mukhtalif.store.bells;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One thread that does its work when somebody rang, and looks by itself now and then for what another node or a killed
/// store left. In a rush it comes five times a second and no more: what was written in between shares its statements
/// and its commits, and whoever rings into silence is answered at once. It begins and ends with the store.
public abstract class Bell implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Bell.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMillis(200);

    private final String name;
    private final Duration looksEvery;
    private final Semaphore rung = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /// @param name of the thread
    /// @param looksEvery how long it waits for a ring before it looks by itself
    protected Bell(String name, Duration looksEvery) {
        this.name = name;
        this.looksEvery = looksEvery;
    }

    /// Does all the work that is there. It may fail: then it is done again at the next ring or look. What takes long
    /// asks [#isRunning] in between.
    protected abstract void answer();

    /// Rings when the transaction at hand is committed, or now where there is none.
    public final void ring() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            rung.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rung.release();
            }
        });
    }

    @Override
    public final void start() {
        // Known before it starts: a worker that finds itself not running yet would end at once.
        var worker = Thread.ofVirtual().name(name).unstarted(this::waitAndAnswer);
        thread = worker;
        worker.start();
    }

    @Override
    public final void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// False once [#stop] was called.
    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    private void waitAndAnswer() {
        while (thread == Thread.currentThread()) {
            try {
                rung.tryAcquire(looksEvery.toMillis(), TimeUnit.MILLISECONDS);
                long began = System.nanoTime();
                rung.drainPermits();
                answer();
                TimeUnit.NANOSECONDS.sleep(began + AT_MOST_EVERY.toNanos() - System.nanoTime());
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("What a bell rang for could not be done; trying again in {}", looksEvery, failed);
            }
        }
    }
}
