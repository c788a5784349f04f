package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.invoices.Reporting;
import org.mukhtalif.store.payouts.Releases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What the books need while nobody looks: the tax authority is told within its time, and merchants' money becomes due.
@Component
class FrequentBooks {

    private final Reporting reporting;
    private final Releases releases;

    FrequentBooks(Reporting reporting, Releases releases) {
        this.reporting = reporting;
        this.releases = releases;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void report() {
        reporting.reportDue();
    }

    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void release() {
        releases.releaseDue();
    }
}
