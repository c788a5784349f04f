package org.mukhtalif.store.platform.rehearsal;

import java.time.Duration;

/// How long visitors come, whichever is over first.
///
/// @param work processor time of this program; on a busy machine it takes longer to come by, and as much is learnt from
/// it
/// @param time by the clock
public record Limits(Duration work, Duration time) {

    public Limits {
        if (!work.isPositive() || !time.isPositive())
            throw new IllegalArgumentException("Visitors need some time, such as a minute; not " + work + ", " + time);
    }
}
