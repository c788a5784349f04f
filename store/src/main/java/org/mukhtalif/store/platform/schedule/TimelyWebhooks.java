package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.webhooks.Messages;
import org.mukhtalif.store.webhooks.Telling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells merchants' programs what is due, within seconds; and forgets what was told a month ago.
@Component
class TimelyWebhooks {

    private final Telling telling;
    private final Messages messages;

    TimelyWebhooks(Telling telling, Messages messages) {
        this.telling = telling;
        this.messages = messages;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void tell() {
        telling.tellDue();
    }

    @Scheduled(initialDelay = 14, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        messages.sweep();
    }
}
