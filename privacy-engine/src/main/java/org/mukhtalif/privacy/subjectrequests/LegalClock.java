package org.mukhtalif.privacy.subjectrequests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// The days that the law gives for an answer. They stand in the policy's dated data, because laws change; a request
/// keeps the day that was right when it came.
@Component
class LegalClock {

    /// How long before its day the officer is reminded. A habit of this program, not a period of law.
    static final Duration REMINDS_BEFORE = Duration.ofDays(7);

    private final PublishedPolicy policy;
    private final Clock clock;

    LegalClock(PublishedPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant dueFor(Instant received) {
        return received.plus(period("answer"));
    }

    Instant extended(Instant due) {
        return due.plus(period("extension"));
    }

    private Duration period(String key) {
        return policy.deadlines().stream()
                .filter(deadline -> deadline.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "policy.yaml gives no deadline '%s'; add it with its source".formatted(key)))
                .period();
    }
}
