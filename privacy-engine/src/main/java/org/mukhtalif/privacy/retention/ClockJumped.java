package org.mukhtalif.privacy.retention;

import java.time.Duration;

/// The clock says something more than a day away from what it said when the sweep last ran: it was moved, or the store
/// stood still. Nothing was destroyed by it.
public class ClockJumped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClockJumped(Duration jump) {
        super("""
                The clock moved by %s since the last destruction, so nothing is destroyed by the clock. Look at the \
                machine's time; if it is right, run: ./mukhtalif retention run --confirm-clock\
                """.formatted(jump));
    }
}
