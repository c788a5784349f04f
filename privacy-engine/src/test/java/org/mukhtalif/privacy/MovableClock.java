package org.mukhtalif.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The system's clock, until a test moves it.
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void forward(Duration step) {
        ahead = ahead.plus(step);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
