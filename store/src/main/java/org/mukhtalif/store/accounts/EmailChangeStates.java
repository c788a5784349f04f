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

/// Answers the engine about changes of e-mail: their clock starts when they are asked for, so both addresses go after
/// the policy's period at the latest, confirmed or not.
@Component
class EmailChangeStates implements CaseStates, PersonalDataHolder {

    private static final Duration WHILE_IT_EXISTS = Duration.ofHours(1);

    private final EmailChanges changes;
    private final Clock clock;

    EmailChangeStates(EmailChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return EmailChangeNumber.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (!recipient.equals(Recipient.THE_STORE)) return new Standing.NotEntitled("a-change-of-email-is-the-stores");
        return clockStarted(caseId).isPresent()
                ? new Standing.Entitled(clock.instant().plus(WHILE_IT_EXISTS))
                : new Standing.NotEntitled("the-change-of-email-is-over");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var underWay = changes.known(cases.stream()
                .map(one -> EmailChangeNumber.of(one.caseId()))
                .distinct()
                .toList());
        return cases.stream()
                .filter(one ->
                        underWay.contains(new EmailChanges.Known(EmailChangeNumber.of(one.caseId()), one.subject())))
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return changes.askedAt(EmailChangeNumber.of(caseId));
    }

    /// With the address that was, the change is over.
    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals(EmailChangeNumber.KIND) && EmailChangeNumber.isFormer(caseId))
            changes.end(EmailChangeNumber.of(caseId));
    }
}
