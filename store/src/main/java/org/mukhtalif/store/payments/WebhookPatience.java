package org.mukhtalif.store.payments;

import java.time.Clock;
import org.springframework.stereotype.Component;

/// How many messages without proof are answered in a minute. Proven ones are never counted, so that nobody can keep
/// the payment company out by knocking.
@Component
class WebhookPatience {

    private static final int A_MINUTE = 60;

    private final Clock clock;
    private long minute;
    private int refused;

    WebhookPatience(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isLeft() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            refused = 0;
        }
        return refused++ < A_MINUTE;
    }
}
