package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.subjectrequests.RightsCases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reminds the privacy officers of requests whose day is near or past.
@Component
class HourlyReminders {

    private final RightsCases cases;

    HourlyReminders(RightsCases cases) {
        this.cases = cases;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        cases.remind();
    }
}
