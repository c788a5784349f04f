package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Finds held cases whose time is over, in steps, so that a large store is walked through with little memory.
@Component
class HeldCases {

    private static final int STEP = 500;

    private final PublishedPolicy policy;
    private final CaseOwners owners;
    private final Vault vault;

    HeldCases(PublishedPolicy policy, CaseOwners owners, Vault vault) {
        this.policy = policy;
        this.owners = owners;
        this.vault = vault;
    }

    /// Cases whose period in the policy was over at this moment, by the clock of the room that owns them. A clock
    /// never starts before the data came in, so nothing younger than the period is asked about.
    void expiredAt(Instant moment, Consumer<List<SubjectCase>> step) {
        for (var each : RetentionClass.values())
            policy.periodOf(each)
                    .map(moment::minus)
                    .ifPresent(start -> walk(each, start, batch -> step.accept(startedBefore(start, batch))));
    }

    /// Cases that came in before this moment and that the room which should own them does not know. A case whose kind
    /// nobody answers for is left alone: a room that is missing by mistake must not cost anybody her data.
    void unclaimedSince(Instant moment, Consumer<List<SubjectCase>> step) {
        Arrays.stream(RetentionClass.values())
                .forEach(each -> walk(each, moment, batch -> step.accept(unclaimed(batch))));
    }

    private void walk(RetentionClass retentionClass, Instant cameInBefore, Consumer<List<SubjectCase>> step) {
        Optional<SubjectCase> last = Optional.empty();
        while (true) {
            var batch = vault.sealedBefore(retentionClass, cameInBefore, last, STEP);
            step.accept(batch);
            if (batch.size() < STEP) return;
            last = Optional.of(batch.getLast());
        }
    }

    private List<SubjectCase> startedBefore(Instant moment, List<SubjectCase> batch) {
        return batch.stream()
                .filter(matter -> owners.of(matter.caseId())
                        .flatMap(owner -> owner.clockStarted(matter.caseId()))
                        .filter(started -> started.isBefore(moment))
                        .isPresent())
                .toList();
    }

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
}
