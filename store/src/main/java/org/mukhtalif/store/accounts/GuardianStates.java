package org.mukhtalif.store.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// Answers the engine about guardians: the store may write to one, nobody else sees the address. It has no clock; it
/// goes with the child's account, because nothing claims it then.
@Component
class GuardianStates implements CaseStates, PersonalDataHolder {

    private static final Duration WHILE_IT_EXISTS = Duration.ofHours(1);

    private final Guardians guardians;
    private final Clock clock;

    GuardianStates(Guardians guardians, Clock clock) {
        this.guardians = guardians;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return GuardianNumber.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (!recipient.equals(Recipient.THE_STORE))
            return new Standing.NotEntitled("only-the-store-writes-to-guardians");
        return GuardianNumber.of(caseId.number()).flatMap(guardians::find).isPresent()
                ? new Standing.Entitled(clock.instant().plus(WHILE_IT_EXISTS))
                : new Standing.NotEntitled("no-such-guardian");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var asked = guardians.among(cases.stream().map(SubjectCase::subject).toList()).stream()
                .map(guardian ->
                        new SubjectCase(guardian.subject(), guardian.number().caseId()))
                .collect(toUnmodifiableSet());
        return cases.stream().filter(asked::contains).collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals(GuardianNumber.KIND)) guardians.drop(subject);
    }
}
