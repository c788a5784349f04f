package org.mukhtalif.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.stereotype.Component;

/// Counts the cases whose period is over and that no sweep has erased yet, those left out that a legal hold keeps. A
/// sweep gets two hours to do it.
@Component
class NothingPastItsPeriod implements Control {

    private static final Duration TIME_FOR_A_SWEEP = Duration.ofHours(2);

    private final HeldCases cases;
    private final LegalHolds holds;
    private final StoppedSweep stopped;
    private final Clock clock;

    NothingPastItsPeriod(HeldCases cases, LegalHolds holds, StoppedSweep stopped, Clock clock) {
        this.cases = cases;
        this.holds = holds;
        this.stopped = stopped;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "nothing-past-its-period";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var overdue = new AtomicInteger();
        cases.expiredAt(
                clock.instant().minus(TIME_FOR_A_SWEEP),
                batch -> overdue.addAndGet(batch.size() - holds.among(batch).size()));
        return ProofResult.heldIf(overdue.get() == 0, overdue + " cases are held past their period");
    }

    @Override
    public Sabotage sabotage() {
        return stopped;
    }
}
