package org.mukhtalif.store.notifications;

import java.time.Duration;
import org.mukhtalif.store.bells.Bell;
import org.springframework.stereotype.Component;

/// Empties the outbox: at once when something was added here, and every few seconds for what another node added or what
/// has to be tried again.
@Component
class OutboxWorker extends Bell {

    private static final int BATCH = 50;

    private final Outbox outbox;
    private final Notices notices;
    private final Dispatch dispatch;

    OutboxWorker(Outbox outbox, Notices notices, Dispatch dispatch) {
        super("outbox", Duration.ofSeconds(5));
        this.outbox = outbox;
        this.notices = notices;
        this.dispatch = dispatch;
    }

    @Override
    protected void answer() {
        int taken = BATCH;
        while (taken == BATCH && isRunning()) {
            var due = outbox.take(BATCH);
            notices.note(due);
            dispatch.send(due);
            taken = due.size();
        }
    }
}
