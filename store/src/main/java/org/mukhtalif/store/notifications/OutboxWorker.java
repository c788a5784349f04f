package org.mukhtalif.store.notifications;

import java.time.Duration;
import org.mukhtalif.store.bells.Bell;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Empties the outbox: at once when something was added here, and every few seconds for what another node added or what
/// has to be tried again.
@Component
class OutboxWorker implements SmartLifecycle {

    private static final int BATCH = 50;

    private final Outbox outbox;
    private final Notices notices;
    private final Dispatch dispatch;
    private final Bell bell = new Bell("outbox", Duration.ofSeconds(5), this::sendDue);

    OutboxWorker(Outbox outbox, Notices notices, Dispatch dispatch) {
        this.outbox = outbox;
        this.notices = notices;
        this.dispatch = dispatch;
    }

    /// Wakes the worker when the transaction that added a message is committed.
    void ring() {
        bell.ring();
    }

    @Override
    public void start() {
        bell.start();
    }

    @Override
    public void stop() {
        bell.stop();
    }

    @Override
    public boolean isRunning() {
        return bell.isRunning();
    }

    private void sendDue() {
        int taken = BATCH;
        while (taken == BATCH && bell.isRunning()) {
            var due = outbox.take(BATCH);
            notices.note(due);
            dispatch.send(due);
            taken = due.size();
        }
    }
}
