package org.mukhtalif.store.invoices;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One thread that writes documents as soon as their sale is committed, and looks every few seconds for what a killed
/// store or another node left. The shopper does not wait for it, and sellers do not wait for each other.
@Component
class DueBell implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueBell.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);

    private final DueWork work;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    DueBell(DueWork work) {
        this.work = work;
    }

    /// Rings when the transaction at hand is committed.
    void ring() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
    }

    @Override
    public void start() {
        var worker = Thread.ofVirtual().name("invoices").unstarted(this::work);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
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

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (thread == Thread.currentThread()) {
            try {
                bell.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
                work.writeAll();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Documents that are due could not be read; trying again in {}", LOOKS_EVERY, failed);
            }
        }
    }
}
