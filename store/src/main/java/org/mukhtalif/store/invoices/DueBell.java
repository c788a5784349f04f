package org.mukhtalif.store.invoices;

import java.time.Duration;
import org.mukhtalif.store.bells.Bell;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Has documents written as soon as their sale is committed. The shopper does not wait for it, and sellers do not wait
/// for each other.
@Component
class DueBell implements SmartLifecycle {

    private final Bell bell;

    DueBell(DueWork work) {
        this.bell = new Bell("invoices", Duration.ofSeconds(10), work::writeAll);
    }

    /// Rings when the transaction at hand is committed.
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
}
