package org.mukhtalif.store.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

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

/// Answers the engine about second factors: nobody ever sees a key. One that was begun and never confirmed has no
/// owner, and the engine's sweep destroys it.
@Component
class SecondFactorStates implements CaseStates, PersonalDataHolder {

    private final Accounts accounts;
    private final SecondFactorRows rows;

    SecondFactorStates(Accounts accounts, SecondFactorRows rows) {
        this.accounts = accounts;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return SecondFactorKeys.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        return new Standing.NotEntitled("a-second-factor-is-only-compared");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        return cases.stream()
                .filter(one -> accounts.of(one.subject())
                        .filter(Account::hasSecondFactor)
                        .filter(account -> SecondFactorKeys.caseOf(account.id()).equals(one.caseId()))
                        .isPresent())
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals(SecondFactorKeys.KIND)) rows.end(new AccountId(Long.parseLong(caseId.number())));
    }
}
