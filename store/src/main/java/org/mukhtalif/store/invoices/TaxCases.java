package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// Answers the engine about buyers of tax invoices: the machine that writes documents and the tax authority may see
/// one, for that purpose, while the law wants it kept. The clock starts when she asks.
@Component
class TaxCases implements CaseStates, PersonalDataHolder {

    private final Namings namings;
    private final PublishedPolicy policy;

    TaxCases(Namings namings, PublishedPolicy policy) {
        this.namings = namings;
        this.policy = policy;
    }

    @Override
    public String kind() {
        return Namings.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (purpose != Purpose.TAX) return new Standing.NotEntitled("only-for-the-tax");
        return switch (recipient.kind()) {
            case STORE, TAX_AUTHORITY ->
                clockStarted(caseId)
                        .<Standing>map(asked -> new Standing.Entitled(asked.plus(period())))
                        .orElseGet(() -> new Standing.NotEntitled("nobody-asked"));
            case SUBJECT, MERCHANT, COURIER, OFFICER, ACCOUNTANT, ARBITER, PAYMENT_COMPANY ->
                new Standing.NotEntitled("not-a-party-to-the-tax");
        };
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var subjects =
                namings.subjectsOf(cases.stream().map(SubjectCase::caseId).toList());
        return cases.stream()
                .filter(one -> one.subject().equals(subjects.get(one.caseId())))
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return namings.of(caseId).filter(naming -> naming.subject().isPresent()).map(Namings.Naming::askedAt);
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals(Namings.KIND)) namings.forget(caseId, subject);
    }

    private Duration period() {
        return policy.periodOf(RetentionClass.TAX).orElse(Duration.ZERO);
    }
}
