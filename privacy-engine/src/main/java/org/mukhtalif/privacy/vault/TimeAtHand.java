package org.mukhtalif.privacy.vault;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// How long a key has been at hand: by the machine's own time, which nobody can set back, and by the clock on the wall
/// where that went on faster. The former stands still while a machine sleeps; a key must not outlive its minute so.
@Component
class TimeAtHand implements Ticker {

    private final Clock clock;
    private final long beganNanos = System.nanoTime();
    private final long beganMillis;
    private final AtomicLong lead = new AtomicLong();

    TimeAtHand(Clock clock) {
        this.clock = clock;
        this.beganMillis = clock.millis();
    }

    @Override
    public long read() {
        long now = System.nanoTime();
        long onTheWall = TimeUnit.MILLISECONDS.toNanos(clock.millis() - beganMillis);
        return now + lead.accumulateAndGet(onTheWall - (now - beganNanos), Math::max);
    }
}
