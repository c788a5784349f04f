package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Erases what is over: cases whose period has passed, and what was typed for something that never happened. The
/// periods stand in the policy, the clocks in the rooms that own the cases.
@Component
public class RetentionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);
    private static final int BATCH = 500;

    /// How long a placement or a registration may take from its intake to its own commit. Not a period of the policy:
    /// nothing that anybody claims is touched by it.
    private static final Duration TIME_TO_CLAIM = Duration.ofHours(1);

    private final PublishedPolicy policy;
    private final CaseOwners owners;
    private final Vault vault;
    private final Erasure erasure;
    private final Clock clock;

    RetentionSweep(PublishedPolicy policy, CaseOwners owners, Vault vault, Erasure erasure, Clock clock) {
        this.policy = policy;
        this.owners = owners;
        this.vault = vault;
        this.erasure = erasure;
        this.clock = clock;
    }

    /// Erases everything that is over now. What fails is left for the next sweep, and does not stop the others.
    public SweepReport sweep() {
        var now = clock.instant();
        var resumed = run(erasure.unfinished(BATCH));
        var unclaimed = Tally.NOTHING;
        var expired = Tally.NOTHING;
        for (var each : RetentionClass.values()) {
            unclaimed = unclaimed.plus(eraseThose(each, now.minus(TIME_TO_CLAIM), this::unclaimed));
            var period = policy.periodOf(each);
            if (period.isPresent()) {
                var moment = now.minus(period.get());
                expired = expired.plus(eraseThose(each, moment, batch -> startedBefore(moment, batch)));
            }
        }
        return new SweepReport(
                resumed.done(),
                expired.done(),
                unclaimed.done(),
                resumed.failed() + expired.failed() + unclaimed.failed());
    }

    /// In steps, so that a large store is swept with little memory. A clock never starts before the data came in, so
    /// only what came in before the moment can be over.
    private Tally eraseThose(
            RetentionClass retentionClass, Instant cameInBefore, UnaryOperator<List<SubjectCase>> chosen) {
        var tally = Tally.NOTHING;
        Optional<SubjectCase> last = Optional.empty();
        while (true) {
            var batch = vault.sealedBefore(retentionClass, cameInBefore, last, BATCH);
            tally = tally.plus(run(chosen.apply(batch).stream()
                    .<Runnable>map(matter -> () -> erasure.eraseCase(matter))
                    .toList()));
            if (batch.size() < BATCH) return tally;
            last = Optional.of(batch.getLast());
        }
    }

    /// A case whose kind nobody answers for is left alone: a room that is missing by mistake must not cost anybody her
    /// data.
    private List<SubjectCase> unclaimed(List<SubjectCase> batch) {
        var unclaimed = new ArrayList<SubjectCase>();
        batch.stream()
                .collect(groupingBy(matter -> matter.caseId().kind(), toSet()))
                .values()
                .forEach(ofOneKind -> unclaimed.addAll(unclaimedOf(ofOneKind)));
        return unclaimed;
    }

    private Collection<SubjectCase> unclaimedOf(Set<SubjectCase> ofOneKind) {
        var owner = owners.of(ofOneKind.iterator().next().caseId());
        if (owner.isEmpty()) return Set.of();
        var known = owner.get().known(ofOneKind);
        return ofOneKind.stream().filter(matter -> !known.contains(matter)).toList();
    }

    private List<SubjectCase> startedBefore(Instant moment, List<SubjectCase> batch) {
        return batch.stream()
                .filter(matter -> owners.of(matter.caseId())
                        .flatMap(owner -> owner.clockStarted(matter.caseId()))
                        .filter(started -> started.isBefore(moment))
                        .isPresent())
                .toList();
    }

    private static Tally run(List<Runnable> erasures) {
        int failed = 0;
        for (var each : erasures) {
            try {
                each.run();
            } catch (RuntimeException e) {
                LOG.error("An erasure failed; the next sweep tries it again", e);
                failed++;
            }
        }
        return new Tally(erasures.size() - failed, failed);
    }

    private record Tally(int done, int failed) {

        static final Tally NOTHING = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(done + other.done, failed + other.failed);
        }
    }
}
