package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// One step at one moment: all that it writes, or nothing.
@Component
class Moment {

    private final TransactionTemplate transaction;
    private final Clock clock;

    Moment(TransactionTemplate transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    <T> T inOne(Supplier<T> step) {
        return requireNonNull(transaction.execute(_ -> step.get()));
    }

    /// The same for a step that says whether it was taken; if not, nothing of it stays.
    boolean ifTaken(Supplier<Boolean> step) {
        return requireNonNull(transaction.execute(status -> {
            boolean taken = step.get();
            if (!taken) status.setRollbackOnly();
            return taken;
        }));
    }
}
