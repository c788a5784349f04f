package org.mukhtalif.store.notifications;

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

/// One thread that empties the outbox: at once when something was added here, and every few seconds for what another
/// node added or what has to be tried again.
@Component
class OutboxWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final Notices notices;
    private final Dispatch dispatch;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxWorker(Outbox outbox, Notices notices, Dispatch dispatch) {
        this.outbox = outbox;
        this.notices = notices;
        this.dispatch = dispatch;
    }

    /// Wakes the worker when the transaction that added a message is committed.
    void ring() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            bell.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
    }

    @Override
    public void start() {
        // Known before it starts: a worker that finds itself not running yet would end at once.
        var worker = Thread.ofVirtual().name("outbox").unstarted(this::work);
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
                sendDue();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("The outbox could not be read; trying again in {}", LOOKS_EVERY, failed);
            }
        }
    }

    private void sendDue() {
        int taken = BATCH;
        while (taken == BATCH && thread == Thread.currentThread()) {
            var due = outbox.take(BATCH);
            notices.note(due);
            dispatch.send(due);
            taken = due.size();
        }
    }
}
