package org.mukhtalif.store.webhooks;

import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/// Tells programs what is due, many at a time: one that does not answer holds up nobody else.
@Component
public class Telling {

    private static final int BATCH = 50;

    private final Messages messages;
    private final Courier courier;

    Telling(Messages messages, Courier courier) {
        this.messages = messages;
        this.courier = courier;
    }

    /// Sends all that is due, and comes back when each was answered or ran out of patience.
    ///
    /// @return how many were tried
    public int tellDue() {
        int tried = 0;
        for (var due = messages.take(BATCH); !due.isEmpty(); due = messages.take(BATCH)) {
            try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach(message -> couriers.execute(() -> tell(message)));
            }
            tried += due.size();
        }
        return tried;
    }

    private void tell(Messages.Due message) {
        var answer = courier.bring(message);
        if (answer.isPresent() && answer.getAsInt() / 100 == 2) messages.told(message, answer.getAsInt());
        else messages.failed(message, answer.isPresent() ? answer.getAsInt() : null);
    }
}
