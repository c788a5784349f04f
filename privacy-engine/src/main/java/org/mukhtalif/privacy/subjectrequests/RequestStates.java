package org.mukhtalif.privacy.subjectrequests;

import static java.util.stream.Collectors.toSet;
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

/// Answers for the words of requests: the officer reads them while the request is open, and the clock of their
/// destruction starts when it is closed.
@Component
class RequestStates implements CaseStates, PersonalDataHolder {

    private static final Duration WHILE_IT_IS_OPEN = Duration.ofHours(1);

    private final RequestRows rows;
    private final Clock clock;

    RequestStates(RequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RequestNumber.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (recipient.kind() != Recipient.Kind.OFFICER) return new Standing.NotEntitled("requests-are-the-officers");
        return find(caseId).filter(SubjectRequest.Open.class::isInstance).isPresent()
                ? new Standing.Entitled(clock.instant().plus(WHILE_IT_IS_OPEN))
                : new Standing.NotEntitled("request-closed");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var numbers = cases.stream()
                .flatMap(one -> RequestNumber.of(one.caseId().number()).stream())
                .collect(toSet());
        var owned = rows.numbered(numbers).stream()
                .flatMap(request -> request.facts().subject().stream()
                        .map(subject -> new SubjectCase(
                                subject, request.facts().number().caseId())))
                .collect(toSet());
        return cases.stream().filter(owned::contains).collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return find(caseId).flatMap(request -> switch (request) {
            case SubjectRequest.Open _ -> Optional.empty();
            case SubjectRequest.Answered answered -> Optional.of(answered.at());
            case SubjectRequest.Refused refused -> Optional.of(refused.at());
        });
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.equals(CaseId.ACCOUNT)) rows.forget(subject, Optional.empty(), clock.instant());
        else if (caseId.kind().equals(RequestNumber.KIND))
            RequestNumber.of(caseId.number())
                    .ifPresent(number -> rows.forget(subject, Optional.of(number), clock.instant()));
    }

    private Optional<SubjectRequest> find(CaseId caseId) {
        return RequestNumber.of(caseId.number()).flatMap(rows::find);
    }
}
