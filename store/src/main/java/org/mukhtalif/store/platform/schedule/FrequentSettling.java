package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.payments.Reconciler;
import org.mukhtalif.store.payments.RefundWorker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Settles payments that nobody told us about, and carries refunds out. Every node does it; each case is leased.
@Component
class FrequentSettling {

    private final Reconciler reconciler;
    private final RefundWorker refunds;

    FrequentSettling(Reconciler reconciler, RefundWorker refunds) {
        this.reconciler = reconciler;
        this.refunds = refunds;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void settle() {
        reconciler.run();
        refunds.run();
    }
}
