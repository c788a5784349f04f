package org.mukhtalif.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Erases what is over: cases whose period has passed, and what was typed for something that never happened. The
/// periods stand in the policy, the clocks in the rooms that own the cases.
@Component
public class RetentionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);
    private static final int UNFINISHED_AT_ONCE = 500;

    /// How long a placement or a registration may take from its intake to its own commit. Not a period of the policy:
    /// nothing that anybody claims is touched by it.
    private static final Duration TIME_TO_CLAIM = Duration.ofHours(1);

    /// How long a hold that is over still stands in the list, before its row goes too.
    private static final Duration OLD_HOLD = Duration.ofDays(30);

    private final HeldCases cases;
    private final Erasure erasure;
    private final LegalHolds holds;
    private final SweepTurn turn;
    private final Clock clock;

    RetentionSweep(HeldCases cases, Erasure erasure, LegalHolds holds, SweepTurn turn, Clock clock) {
        this.cases = cases;
        this.erasure = erasure;
        this.holds = holds;
        this.turn = turn;
        this.clock = clock;
    }

    /// Erases everything that is over now. What fails is left for the next sweep, and does not stop the others. While
    /// another node sweeps, nothing is done.
    ///
    /// @throws ClockJumped if the clock moved by more than a day since the last sweep; nothing is erased then
    public SweepReport sweep() {
        turn.jump(clock.instant()).ifPresent(moved -> {
            throw new ClockJumped(moved);
        });
        return sweepWithTheClockConfirmed();
    }

    /// The same, after somebody looked at the clock and found it right.
    public SweepReport sweepWithTheClockConfirmed() {
        var now = clock.instant();
        if (!turn.take(now)) return new SweepReport(0, 0, 0, 0);
        try {
            return sweepAt(now);
        } finally {
            turn.giveBack();
        }
    }

    private SweepReport sweepAt(Instant now) {
        holds.dropOld(now.minus(OLD_HOLD));
        var resumed = new Tally();
        var unclaimed = new Tally();
        var expired = new Tally();
        erasure.unfinished(UNFINISHED_AT_ONCE).forEach(resumed::run);
        cases.unclaimedSince(now.minus(TIME_TO_CLAIM), batch -> erase(batch, unclaimed));
        cases.expiredAt(now, batch -> erase(batch, expired));
        return new SweepReport(
                resumed.done, expired.done, unclaimed.done, resumed.failed + expired.failed + unclaimed.failed);
    }

    private void erase(List<SubjectCase> batch, Tally tally) {
        var kept = holds.among(batch);
        batch.stream()
                .filter(matter -> !kept.contains(matter))
                .forEach(matter -> tally.run(() -> erasure.eraseCase(matter)));
    }

    /// Counts what went well and what did not.
    private static final class Tally {

        private int done;
        private int failed;

        void run(Runnable each) {
            try {
                each.run();
                done++;
            } catch (RuntimeException e) {
                LOG.error("An erasure failed; the next sweep tries it again", e);
                failed++;
            }
        }
    }
}
